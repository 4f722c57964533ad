using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Tests.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Insights;

/// <summary>One invented network in which there is something to say on every topic of a briefing and of health.</summary>
internal static class InsightStory
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    /// <summary>Orla, a manager at Northgrid, met through Sten; her cousin Wim has been silent for years.</summary>
    internal static Circle Told { get; } = Tell();

    internal static NetworkView View { get; } = Told.Network.AsOf(Today);

    private static Circle Tell()
    {
        Circle circle = new();
        ContactId orla = circle["Orla"];
        circle.Ally("Sten");
        circle.Contact("Wim", employer: "Hollow Dunes");
        circle.Contact("Pia", Closeness.KnowOfEachOther, "Northgrid");
        circle.Write(id => new ContactAdded
        {
            Id = id,
            On = new(2026, 9, 1),
            Contact = orla,
            Details = new()
            {
                GivenName = "Orla",
                Employer = "Quietwater",
                Role = "Analyst",
                Kinds = ConnectionKinds.Professional,
                MetAt = "the tariff meetup",
                MetOn = new(2026, 9, 3),
                MetThrough = circle["Sten"],
                ImportantDates = [new("birthday", new AnnualDate(12, 4))],
            },
        });
        circle.Write(id => new ContactUpdated { Id = id, On = new(2026, 10, 2), Contact = orla, Details = new() { Employer = "Northgrid", Role = "Head of metering" } });
        circle.Write(id => new SeekerProfileSet { Id = id, On = new(2026, 9, 1), Profile = new() { Fields = ["metering"], Offers = ["SQL"] } });
        circle.Write(id => new GatheringAttended { Id = id, On = new(2026, 9, 3), Gathering = Ids.Gathering(1), Name = "Tariff Meetup", Met = [orla] });
        circle.Write(id => new InteractionLogged { Id = id, On = new(2026, 11, 12), Contacts = [orla], Channel = Channel.Video, Direction = Direction.Mutual, Summary = "Her team moves to hourly data." });
        circle.Write(id => new FactNoted { Id = id, On = new(2026, 11, 12), Contact = orla, About = FactKind.Need, Text = "somebody who knows SQL", Topics = ["SQL"] });
        circle.Write(id => new FactNoted { Id = id, On = new(2026, 10, 1), Contact = orla, About = FactKind.Matter, Text = "rows on the river" });
        circle.Write(id => new FactNoted { Id = id, On = new(2026, 10, 1), Contact = orla, About = FactKind.Matter, Text = "thinks of leaving", InConfidence = true });
        circle.Write(id => new FactNoted { Id = id, On = new(2026, 10, 1), Contact = orla, About = FactKind.Offer, Text = "knows every grid code" });
        circle.Write(id => new LeadReceived { Id = id, On = new(2026, 11, 12), Contact = orla, Lead = Ids.Lead(1), Description = "read the grid report" });
        circle.Write(id => new InteractionLogged { Id = id, On = new(2026, 11, 13), Contacts = [orla], Direction = Direction.Mine, Gesture = Gesture.Thanks });
        circle.Write(id => new PromiseMade { Id = id, On = new(2026, 11, 12), Contact = orla, Promise = Ids.Promise(1), Text = "send the tariff sheet", Due = new(2026, 12, 11) });
        circle.Write(id => new PromiseMade { Id = id, On = new(2026, 11, 12), Contact = orla, Promise = Ids.Promise(2), By = PromiseSide.Theirs, Text = "ask about the open day", Due = new(2026, 11, 30) });
        circle.Write(id => new AskMade { Id = id, On = new(2026, 11, 13), Contact = orla, Ask = Ids.Ask(1), Type = AskKind.Advice });
        circle.Know("Orla", "Sten").Know("Sten", "Runa", employer: "Stillberg Energi").Know("Orla", "Pia");
        circle.Target("Runa").Target(null, "Northgrid").Target(null, "Faraway Cooperative");
        foreach (LocalDate day in new LocalDate[] { new(2019, 3, 1), new(2019, 5, 1), new(2019, 7, 1), new(2019, 7, 2) })
        {
            circle.Talk("Wim", day);
        }

        return circle;
    }
}
