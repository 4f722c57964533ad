using System.Globalization;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>
/// The thresholds of asking: how long an ask waits, how long asking rests after an answer, what single kinds of ask
/// need. The level of trust each kind needs is with <see cref="AskLevels"/>.
/// </summary>
/// <remarks>
/// Immutable and versioned. All numbers are our own defaults, after what the field's advisers recommend; no public data
/// says which are best. <i>In the last N days</i> means today and the N days before it.
/// </remarks>
public sealed record AskEtiquette
{
    /// <summary>Version 1: every default.</summary>
    public static AskEtiquette V1 { get; } = new();

    /// <summary>
    /// How long an ask without an answer waits for one: it is pending while it is fewer days old than this. An introduction
    /// expires where its last step is as old. Default 60; from 0 to 36,525.
    /// </summary>
    public int PendingDays { get; init => field = Require.Days(value, 0, nameof(PendingDays)); } = 60;

    /// <summary>
    /// How many days after their last answer the next ask may come: on that day it may. It holds after a yes, and after
    /// a <see cref="AskAnswer.NotNow"/> that named no day. Default 30; from 0 to 36,525.
    /// </summary>
    public int RestAfterAnswerInDays { get; init => field = Require.Days(value, 0, nameof(RestAfterAnswerInDays)); } = 30;

    /// <summary>The same after a no. Default 60; from 0 to 36,525.</summary>
    public int RestAfterNoInDays { get; init => field = Require.Days(value, 0, nameof(RestAfterNoInDays)); } = 60;

    /// <summary>How many unanswered messages in a row close asking until they write. Default 3; 1 or more.</summary>
    public int UnansweredMessages { get; init => field = Require.Positive(value, nameof(UnansweredMessages)); } = 3;

    /// <summary>
    /// The days in which asks made of them are not to exceed what was given to them; the ask in question is not
    /// counted. Default 365; from 1 to 36,525.
    /// </summary>
    public int BalanceDays { get; init => field = Require.Days(value, 1, nameof(BalanceDays)); } = 365;

    /// <summary>The most minutes that an introductory conversation or an informational interview asks for. Default 20; from 1 to 1,440.</summary>
    public int ConversationMinutes { get; init => field = AskRules.Minutes(value, nameof(ConversationMinutes)); } = 20;

    /// <summary>
    /// An informational interview needs a two-way day in the last so many days. Default 180; from 0 to 36,525.
    /// </summary>
    public int InterviewContactDays { get; init => field = Require.Days(value, 0, nameof(InterviewContactDays)); } = 180;

    /// <summary>The two-way days that mentorship needs. Default 3; 1 or more.</summary>
    public int MentorshipTwoWayDays { get; init => field = Require.Positive(value, nameof(MentorshipTwoWayDays)); } = 3;

    /// <summary>
    /// The days that lie at least between the first and the last two-way day before mentorship is asked for. Default 60;
    /// from 0 to 36,525.
    /// </summary>
    public int MentorshipSpanInDays { get; init => field = Require.Days(value, 0, nameof(MentorshipSpanInDays)); } = 60;

    /// <summary>
    /// Whether an ask still waits for its answer on a day: it has none, no end of a search closed it, and it is fewer
    /// than <see cref="PendingDays"/> old.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="ask"/> is null.</exception>
    public bool IsPending(Ask ask, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(ask);
        return ask.IsOpen && today < ask.MadeOn.PlusDays(PendingDays);
    }

    /// <summary>The waiting times; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"asks;pending={PendingDays};rest={RestAfterAnswerInDays}/{RestAfterNoInDays}");
}
