using System.Globalization;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Paths;
using Networking.Core.Promises;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings.Support;

/// <summary>
/// Reads one gathering of a golden case: <c>about</c> topics, <c>employers</c>, and those expected, each with a name and in
/// brackets what is known of them, all with <c>;</c> between. The seeker's side comes from the case's settings.
/// </summary>
internal sealed class Evening
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    private readonly List<JournalEntry> _entries = [];
    private readonly List<string> _topics = [];
    private readonly List<string> _employers = [];
    private readonly List<ContactId> _expected = [];
    private readonly string? _why;

    internal Evening(CaseFile.Case golden)
    {
        Write(id => new SeekerProfileSet
        {
            Id = id,
            On = Today,
            Profile = new()
            {
                Fields = List("fields"),
                Background = List("background"),
                Targets = List("looks for"),
                Offers = List("offers"),
                Needs = List("needs"),
            },
        });
        foreach (string target in List("targets"))
        {
            Write(id => new TargetSet { Id = id, On = Today, Employer = target[..^2], Priority = Number(target[^1..]) });
        }

        foreach (string part in Split(golden.Line[..golden.Line.IndexOf('|', StringComparison.Ordinal)], ';'))
        {
            string[] words = part.Split(' ', 2);
            switch (words[0])
            {
                case "about":
                    _topics.AddRange(Split(words[1], ','));
                    break;
                case "employers":
                    _employers.AddRange(Split(words[1], ','));
                    break;
                case "why":
                    _why = words[1];
                    break;
                default:
                    Expect(words[0], Split(part[words[0].Length..].Trim(' ', '(', ')'), ','));
                    break;
            }
        }

        Write(id => new GatheringPlanned
        {
            Id = id,
            On = Today,
            Gathering = Ids.Gathering(1),
            Name = "Grid evening",
            Date = Today.PlusDays(3),
            Topics = ValueList.From(_topics),
            Employers = ValueList.From(_employers),
            Expected = ValueList.From(_expected),
            Why = _why,
        });

        ValueList<string> List(string setting) => ValueList.From(Split(golden.Settings.GetValueOrDefault(setting, ""), ','));
    }

    internal NetworkView View => Network.Empty.Replay(_entries).AsOf(Today);

    internal RankedGathering Ranked => Assert.Single(View.RankGatherings(View.Gatherings.Select(GatheringProspect.Of)));

    internal GatheringPlan Plan => View.PlanFor(Ids.Gathering(1));

    private void Expect(string name, string[] facts)
    {
        ContactId who = Ids.Contact(_entries.Count);
        _expected.Add(who);
        if (!facts.Contains("unknown") && !facts.Contains("no contact"))
        {
            Write(id => new ContactAdded { Id = id, On = Today.PlusDays(-900), Contact = who, Details = new() { GivenName = name } });
        }

        foreach (string fact in facts)
        {
            string rest = fact[(fact.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            Write(id => fact.Split(' ')[0] switch
            {
                "at" => new ContactUpdated { Id = id, On = Today, Contact = who, Details = new() { Employer = rest } },
                "field" => new ContactUpdated { Id = id, On = Today, Contact = who, Details = new() { Field = rest } },
                "target" => new TargetSet { Id = id, On = Today, Person = who, PersonName = name, Priority = Number(rest) },
                "helped" => new InteractionLogged { Id = id, On = Today, Contacts = [who], Direction = Direction.Theirs, Gesture = Gesture.HelpReceived },
                "wrote" => new InteractionLogged { Id = id, On = Today, Contacts = [who], Direction = Direction.Theirs, Channel = Channel.Email },
                "talked" => new InteractionLogged { Id = id, On = Today.PlusDays(-Number(rest)), Contacts = [who], Direction = Direction.Mutual, Depth = Depth.Brief },
                "needs" => new FactNoted { Id = id, On = Today, Contact = who, About = FactKind.Need, Text = rest },
                "offers" => new FactNoted { Id = id, On = Today, Contact = who, About = FactKind.Offer, Text = rest },
                "likes" => new FactNoted { Id = id, On = Today, Contact = who, About = FactKind.Matter, Text = rest },
                "promised" => new PromiseMade { Id = id, On = Today, Contact = who, Promise = new(id.Value), Text = rest, Due = Today.PlusDays(4) },
                "paused" => new ContactPaused { Id = id, On = Today, Contact = who },
                "erased" => new ContactErased { Id = id, On = Today, Contacts = [who] },
                "no" => new AcquaintanceNoted { Id = id, On = Today, Contact = Known(), Other = who, OtherName = name, Strength = AcquaintanceStrength.Knows },
                "unknown" => new FactNoted { Id = id, On = Today, Contact = who, Text = "nobody was added" },
                _ => throw new InvalidOperationException($"Nothing is known of '{fact}'."),
            });
        }
    }

    /// <summary>Somebody who is not expected, and knows those who are no contacts.</summary>
    private ContactId Known()
    {
        ContactId who = Ids.Contact(1000);
        _entries.Add(new ContactAdded { Id = Ids.Entry(1000 + _entries.Count), On = Today, Contact = who, Details = new() { GivenName = "Kim" } });
        return who;
    }

    private void Write(Func<EntryId, JournalEntry> entry) => _entries.Add(entry(Ids.Entry(_entries.Count + 1)));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Split(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
