using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>Write to everybody met at a gathering, while both sides remember it.</summary>
/// <remarks>
/// Ideal the next business day; latest the later of two days after and the business day after the ideal one. Lapses
/// 60 days later. One for each gathering, counted from the first day on which they were met there. Any act of the
/// seeker's after that day settles it, and on that day any that was not in person; on the day itself the moments
/// decide where both are known. Meeting again on a later day of the same gathering does not.
/// </remarks>
public sealed record AfterGatheringPolicy : FollowUpPolicy
{
    /// <inheritdoc/>
    public override string Name => "after-gathering";

    /// <inheritdoc/>
    public override FollowUpClass Class => FollowUpClass.Gathering;

    /// <inheritdoc/>
    public override EvidenceGrade Grade => EvidenceGrade.PractitionersRule;

    /// <inheritdoc/>
    public override string Source => "Practitioners' rule: write to people you met within a day or two.";

    private protected override IEnumerable<FollowUp> Open(Relationship relationship, FollowUpContext context)
    {
        // What was said last, wherever, follows up everything before it; only the gatherings since are looked at closely.
        LocalDate? lastWord = relationship.Interactions.LastOrDefault(i => i.IsMine && (i.Gathering is null || i.Channel != Channel.InPerson))?.On;
        foreach (Gathering gathering in relationship.Gatherings)
        {
            if (gathering.AttendedOn is { } day && context.Tracks(day) && !(lastWord > day) && !IsFollowedUp(relationship, gathering.Id, day))
            {
                LocalDate ideal = context.BusinessDays(day, 1);
                yield return Make(
                    relationship,
                    day,
                    new(ideal, LocalDate.Max(day.PlusDays(2), context.BusinessDays(ideal, 1))),
                    new(
                        "after-gathering.met",
                        "You met at {gathering} on {day}; a few friendly lines keep the conversation going.",
                        new("gathering", gathering.Name),
                        new("day", day)),
                    gathering.Id.ToString());
            }
        }
    }

    private static bool IsFollowedUp(Relationship relationship, GatheringId gathering, LocalDate day)
    {
        Interaction[] there = [.. relationship.Interactions.Where(IsThere)];
        Interaction[] meetings = [.. there.Where(i => i.On == day)];
        return relationship.Interactions.Any(i => i.IsMine && (i.On > day || IsWordOfThatDay(i, day, meetings)) && !IsThere(i))
            || relationship.Days.Any(touch => touch.Day > day && touch.Sides.HasFlag(TouchSides.Mine) && !there.Any(i => i.On == touch.Day));

        bool IsThere(Interaction interaction) => interaction.Gathering == gathering && interaction.Channel == Channel.InPerson;
    }

    private static bool IsWordOfThatDay(Interaction word, LocalDate day, Interaction[] meetings) =>
        word.On == day && word.Channel != Channel.InPerson
        && meetings.Any(meeting => new Occurrence(word.On, word.At).CanFollow(new(meeting.On, meeting.At)));
}
