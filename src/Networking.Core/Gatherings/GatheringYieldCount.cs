using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Counts what became of one gathering.</summary>
internal static class GatheringYieldCount
{
    internal static GatheringYield Of(NetworkView view, Gathering gathering)
    {
        Relationship[] met = [.. gathering.Met.Select(view.Find).OfType<Relationship>().OrderBy(them => them.Id)];
        (Relationship Them, LocalDate Day)[] first =
        [
            .. met.Select(them => (Them: them, There: FirstMetAt(them)))
                .Where(pair => pair.There?.Id == gathering.Id)
                .Select(pair => (pair.Them, pair.There!.AttendedOn!.Value)),
        ];
        GatheringYield yield = new()
        {
            Gathering = gathering,
            Met = ValueList.From(met.Select(them => them.Id)),
            FirstMet = ValueList.From(first.Select(pair => pair.Them.Id)),
            Lasting = ValueList.From(first.Where(pair => HasLasted(pair.Them, pair.Day)).Select(pair => pair.Them.Id)),
            HelpGiven = first.Sum(pair => GivesAndAsks.InTheLast(Period.DaysBetween(pair.Day, view.Today), pair.Them, view.Today).Gives),
            HelpReceived = first.Sum(pair => Favour(pair.Them, pair.Day, isIntroduction: false)),
            Leads = first.Sum(pair => pair.Them.Leads.Count(lead => lead.ReceivedOn >= pair.Day)),
            Introductions = first.Sum(pair => Favour(pair.Them, pair.Day, isIntroduction: true)),
            Reasons = [],
        };
        return yield with { Reasons = ValueList.From(GatheringYieldWords.Of(yield, view.Today)) };
    }

    /// <summary>The gathering, as they were met there, at which somebody was first met; null when it was none.</summary>
    private static Gathering? FirstMetAt(Relationship them)
    {
        LocalDate? first = them.Contact.MetOn ?? them.Days.First;
        return them.Gatherings.Where(gathering => gathering.AttendedOn == first).MinBy(gathering => gathering.Id);
    }

    private static bool HasLasted(Relationship them, LocalDate met) =>
        them.Days.TwoWayDays.Any(day => day >= met.PlusDays(GatheringYield.LastingAfterDays));

    private static int Favour(Relationship them, LocalDate from, bool isIntroduction) => them.Interactions.Count(interaction =>
        interaction.On >= from && Favours.Of(interaction) is not null && interaction.Gesture == Gesture.Introduction == isIntroduction);
}
