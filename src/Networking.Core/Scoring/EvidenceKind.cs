namespace Networking.Core.Scoring;

/// <summary>What is evidence of trust: for it, or against it.</summary>
public enum EvidenceKind
{
    /// <summary>For: a two-way conversation of substance; at most one an ISO week counts.</summary>
    Conversation,

    /// <summary>For: the seeker helped them.</summary>
    HelpGiven,

    /// <summary>For: they helped the seeker and were thanked in time.</summary>
    ThankedInTime,

    /// <summary>For: they helped the seeker and were thanked late.</summary>
    ThankedLate,

    /// <summary>Against: they helped the seeker and were not thanked.</summary>
    NotThanked,

    /// <summary>For: a lead of theirs was followed and reported back in time.</summary>
    LeadReported,

    /// <summary>For: a lead of theirs was followed and reported back late.</summary>
    LeadReportedLate,

    /// <summary>Against: a lead of theirs was not followed.</summary>
    LeadNotFollowed,

    /// <summary>Against: the outcome of a lead of theirs was never reported.</summary>
    LeadNotReported,

    /// <summary>For: the seeker kept a promise in time.</summary>
    PromiseKept,

    /// <summary>For: the seeker kept a promise late.</summary>
    PromiseKeptLate,

    /// <summary>Against: the seeker broke a promise.</summary>
    PromiseBroken,

    /// <summary>For: they gave the seeker a lead.</summary>
    LeadGiven,

    /// <summary>For: they introduced the seeker to somebody.</summary>
    Introduced,

    /// <summary>For: they reviewed or passed on the résumé, or gave a reference.</summary>
    Endorsed,

    /// <summary>Against: the seeker asked for more than the level of the day before allows.</summary>
    AskedTooSoon,

    /// <summary>Against: the third and each further unanswered message in a row.</summary>
    UnansweredMessage,

    /// <summary>For, declared: they know of each other.</summary>
    DeclaredKnown,

    /// <summary>For, declared: they are on friendly terms.</summary>
    DeclaredFriendly,

    /// <summary>For, declared: they are close.</summary>
    DeclaredClose,

    /// <summary>For, declared: they vouched for the seeker before.</summary>
    DeclaredVouched,
}
