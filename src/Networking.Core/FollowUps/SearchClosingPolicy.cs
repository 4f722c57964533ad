using Networking.Core.Asks;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>When the search has ended, tell everybody who helped in it what came of it, and thank them.</summary>
/// <remarks>
/// Ideal the third business day after the search ended, latest the tenth. It is for whoever did the seeker a favour in
/// that search: helped, gave an interview, an introduction, a lead, a review, a referral or a reference, said yes to an
/// ask or kept a promise; a lead counts when it was received or moved in it. Thanks, an update, a report on a lead or an
/// introduction of theirs, and anything both had a part in settle it from the day after the end on. On the last day
/// itself an update or a report does, but thanks and talks do not: they may have been for something else, before there
/// was anything to tell. With a new search it is over. Keeping in touch goes on beside it.
/// </remarks>
public sealed record SearchClosingPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "search-closing";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.SearchClosing;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.OwnDefault;

    /// <inheritdoc/>
    public override string Source => "Our default: whoever helped hears how it ended.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        if (context.View.Search is not { EndedOn: { } ended } search || !context.Tracks(ended) || IsTold(relationship, new(ended, search.EndedAt)))
        {
            yield break;
        }

        (string Code, string Deed)[] deeds = [.. Deeds(relationship, day => search.Includes(day) && context.Tracks(day))];
        if (deeds.Length > 0)
        {
            yield return Make(
                relationship,
                ended,
                new(context.BusinessDays(ended, 3), context.BusinessDays(ended, 10)),
                Why(ended, deeds));
        }
    }

    private static bool IsTold(Relationship relationship, Occurrence end) =>
        relationship.Interactions.Any(told => told.IsMine && (
            (told.Gesture == Gesture.Update && new Occurrence(told.On, told.At).CanFollow(end))
            || (told.On > end.On && (told.Gesture == Gesture.Thanks || told.Direction == Direction.Mutual))))
        || relationship.Leads.Any(lead => lead.ToldOn(end) is not null)
        || relationship.Introductions.Any(introduction => introduction.Introducer == relationship.Id && introduction.IsTold(end));

    private static IEnumerable<(string Code, string Deed)> Deeds(Relationship relationship, Func<LocalDate, bool> inSearch)
    {
        foreach (Lead _ in relationship.Leads.Where(lead => DaysOf(lead).Any(inSearch)))
        {
            yield return ("lead", "gave you a lead");
        }

        foreach (Interaction interaction in relationship.Interactions.Where(interaction => inSearch(interaction.On)))
        {
            if (Favours.Of(interaction) is { } favour)
            {
                yield return favour;
            }
        }

        foreach (Ask ask in relationship.Asks)
        {
            if (ask is { Answer: AskAnswer.Yes, AnsweredOn: { } answered } && inSearch(answered))
            {
                yield return ("ask", "said yes to what you asked");
            }
        }

        foreach (Promise promise in relationship.Promises)
        {
            if (promise is { By: PromiseSide.Theirs, KeptOn: { } kept } && inSearch(kept))
            {
                yield return ("promise", "kept what they promised");
            }
        }
    }

    private static IEnumerable<LocalDate> DaysOf(Lead lead) =>
        new LocalDate?[] { lead.ReceivedOn, lead.FirstStepOn, lead.StageOn, lead.OutcomeOn }.OfType<LocalDate>().Concat(lead.Reports);

    /// <summary>What they did in words, each deed once; and as data, how often they did each.</summary>
    private static Reason Why(LocalDate ended, IEnumerable<(string Code, string Deed)> deeds)
    {
        (string Code, string Deed, int Times)[] each = [.. deeds.GroupBy(deed => deed).Select(deed => (deed.Key.Code, deed.Key.Deed, deed.Count()))];
        string last = each[^1].Deed;
        string words = each.Length == 1 ? last : $"{string.Join(", ", each[..^1].Select(deed => deed.Deed))} and {last}";
        return new(
            "search-closing.helped",
            "Your search ended on {day}. They {deeds}; tell them what came of it, and thank them.",
            [new("day", ended), new("deeds", words), .. each.Select(deed => new ReasonValue(deed.Code, deed.Times))]);
    }
}
