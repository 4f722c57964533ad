namespace Networking.Core.Asks;

/// <summary>The stable codes of what can stand before an ask, in the order in which an advice lists them.</summary>
public static class AskCodes
{
    /// <summary>A job is never asked for.</summary>
    public const string Job = "ask.job";

    /// <summary>For a job: they do not know that the seeker is looking; to tell them is what to do instead.</summary>
    public const string SearchNotTold = "ask.search-not-told";

    /// <summary>The seeker leaves them in peace.</summary>
    public const string Paused = "ask.paused";

    /// <summary>Thanks to them are overdue.</summary>
    public const string ThanksOverdue = "ask.thanks-overdue";

    /// <summary>A report on a lead of theirs is overdue, or one on an introduction.</summary>
    public const string ReportOverdue = "ask.report-overdue";

    /// <summary>A promise to them is overdue, or what the seeker said they would do in an introduction.</summary>
    public const string PromiseOverdue = "ask.promise-overdue";

    /// <summary>A reply to them is overdue, or an answer in an introduction.</summary>
    public const string ReplyOverdue = "ask.reply-overdue";

    /// <summary>Too many messages in a row have had no answer.</summary>
    public const string UnansweredMessages = "ask.unanswered-messages";

    /// <summary>A few messages in a row have had no answer, and they are left to rest.</summary>
    public const string Resting = "ask.resting";

    /// <summary>An earlier ask still waits for its answer.</summary>
    public const string Pending = "ask.pending";

    /// <summary>They said not now, and the time has not come.</summary>
    public const string NotNow = "ask.not-now";

    /// <summary>They said no a short while ago.</summary>
    public const string NoRecently = "ask.no-recently";

    /// <summary>They answered an ask a short while ago.</summary>
    public const string AnsweredRecently = "ask.answered-recently";

    /// <summary>More was asked of them in the last year than was given.</summary>
    public const string Balance = "ask.balance";

    /// <summary>For an informational interview: there was no contact both ways for a long time.</summary>
    public const string OutOfTouch = "ask.out-of-touch";

    /// <summary>For an introduction: the relationship is neither warm nor cooling.</summary>
    public const string GoneCold = "ask.gone-cold";

    /// <summary>The trust earned is below the level that the ask needs.</summary>
    public const string Level = "ask.level";

    /// <summary>The level was reached only on this day.</summary>
    public const string LevelSinceToday = "ask.level-since-today";

    /// <summary>For mentorship: nothing says that they share a field or a background.</summary>
    public const string NothingShared = "ask.nothing-shared";

    /// <summary>For mentorship: it would be the first meeting.</summary>
    public const string FirstMeeting = "ask.first-meeting";

    /// <summary>For mentorship: they have not known each other for long.</summary>
    public const string ShortAcquaintance = "ask.short-acquaintance";

    /// <summary>For a reference: nothing says that they have seen the seeker work.</summary>
    public const string WorkNotSeen = "ask.work-not-seen";

    /// <summary>For an introductory conversation: no common ground is named.</summary>
    public const string CommonGroundMissing = "ask.common-ground-missing";

    /// <summary>For an introduction: it is not said to whom.</summary>
    public const string TargetMissing = "ask.target-missing";

    /// <summary>For an introduction on the way to somebody: the seeker has not met the introducer yet.</summary>
    public const string NotMet = "ask.not-met";

    /// <summary>For a conversation: it would take too much of their day.</summary>
    public const string TooManyMinutes = "ask.too-many-minutes";
}
