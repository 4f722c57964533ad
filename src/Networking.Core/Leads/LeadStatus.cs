using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Leads;

/// <summary>Where a lead stands on a day, what is due for it and when, and what its giver would be told.</summary>
public sealed record LeadStatus
{
    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The contact who gave it, under the id in use after merges.</summary>
    public required ContactId Giver { get; init; }

    /// <summary>The lead with all that became of it.</summary>
    public required Lead Lead { get; init; }

    /// <summary>Where it stands.</summary>
    public required LeadState State { get; init; }

    /// <summary>The first day on which its giver was thanked for it; null before.</summary>
    public LocalDate? ThankedOn { get; init; }

    /// <summary>
    /// The days on which the first step is best taken, as <see cref="LeadFirstStepPolicy"/> says: the second to the fifth
    /// business day after it was received. Null once the step was taken, the outcome is known or the search is over, for a
    /// lead received before tracking began, and where that policy is not in force.
    /// </summary>
    public DateWindow? FirstStepDue { get; init; }

    /// <summary>
    /// The days on which its giver is best told of it, as <see cref="LeadReportBackPolicy"/> and
    /// <see cref="ReferrerUpdatePolicy"/> say: the first to the third business day after the outcome or a new stage; else 7
    /// to 10 days after the first step or the last report. Null before the first step, once the outcome was told, for
    /// what was before tracking began, and where those policies are not in force.
    /// </summary>
    public DateWindow? ReportDue { get; init; }

    /// <summary>
    /// Why it stands so, and what that weighs in the giver's trust: one reason named for the state, such as
    /// <c>lead.pursued</c>, and <c>lead.not-followed</c> or <c>lead.not-reported</c> where it counts against.
    /// </summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>
    /// The points of a message to its giver, in their order: thanks where they are still open, what is new since the
    /// last report, what comes next. Each has a code, values and a default sentence in the seeker's voice that may quote
    /// the seeker's notes. Empty when there is nothing new to tell.
    /// </summary>
    /// <remarks>
    /// What happened on the day of a report was told with it, unless it happened at a later moment; where either moment is
    /// not known, it was. Where news is due and nothing has happened since the last
    /// report, the points say that.
    /// </remarks>
    public ValueList<Reason> News { get; init; }

    /// <summary>The lead's id and the state; never what it is.</summary>
    public override string ToString() => $"{Lead} {State}";
}
