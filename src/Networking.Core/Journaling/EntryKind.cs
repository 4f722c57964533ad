namespace Networking.Core.Journaling;

/// <summary>
/// The kind of a journal entry. On one day, entries without a moment are ordered by it: what a person is comes
/// before what happened with them, and a beginning comes before its end.
/// </summary>
public enum EntryKind
{
    /// <summary><see cref="Networking.Core.SeekerProfileSet"/>.</summary>
    SeekerProfileSet = 10,

    /// <summary><see cref="Networking.Core.SearchStarted"/>.</summary>
    SearchStarted = 12,

    /// <summary><see cref="Networking.Core.SearchEnded"/>.</summary>
    SearchEnded = 14,

    /// <summary><see cref="Paths.TargetSet"/>.</summary>
    TargetSet = 16,

    /// <summary><see cref="Contacts.ContactAdded"/>.</summary>
    ContactAdded = 20,

    /// <summary><see cref="Contacts.ContactUpdated"/>.</summary>
    ContactUpdated = 30,

    /// <summary><see cref="Contacts.ContactsMerged"/>.</summary>
    ContactsMerged = 40,

    /// <summary><see cref="Contacts.ContactsKeptApart"/>.</summary>
    ContactsKeptApart = 42,

    /// <summary><see cref="Contacts.RelationshipDeclared"/>.</summary>
    RelationshipDeclared = 50,

    /// <summary><see cref="Contacts.TierSet"/>.</summary>
    TierSet = 60,

    /// <summary><see cref="Contacts.FactNoted"/>.</summary>
    FactNoted = 70,

    /// <summary><see cref="Paths.AcquaintanceNoted"/>.</summary>
    AcquaintanceNoted = 75,

    /// <summary><see cref="Gatherings.GatheringPlanned"/>.</summary>
    GatheringPlanned = 80,

    /// <summary><see cref="Gatherings.GatheringAttended"/>.</summary>
    GatheringAttended = 90,

    /// <summary><see cref="Interactions.InteractionLogged"/>.</summary>
    InteractionLogged = 100,

    /// <summary><see cref="Leads.LeadReceived"/>.</summary>
    LeadReceived = 110,

    /// <summary><see cref="Leads.LeadAdvanced"/>.</summary>
    LeadAdvanced = 120,

    /// <summary><see cref="Leads.LeadReportedBack"/>.</summary>
    LeadReportedBack = 130,

    /// <summary><see cref="Introductions.IntroductionRequested"/>.</summary>
    IntroductionRequested = 132,

    /// <summary><see cref="Introductions.IntroductionAdvanced"/>.</summary>
    IntroductionAdvanced = 134,

    /// <summary><see cref="Introductions.IntroductionReportedBack"/>.</summary>
    IntroductionReportedBack = 136,

    /// <summary><see cref="Asks.AskMade"/>.</summary>
    AskMade = 140,

    /// <summary><see cref="Asks.AskAnswered"/>.</summary>
    AskAnswered = 150,

    /// <summary><see cref="Promises.PromiseMade"/>.</summary>
    PromiseMade = 160,

    /// <summary><see cref="Promises.PromiseKept"/>.</summary>
    PromiseKept = 170,

    /// <summary><see cref="FollowUps.FollowUpSnoozed"/>.</summary>
    FollowUpSnoozed = 180,

    /// <summary><see cref="FollowUps.FollowUpDismissed"/>.</summary>
    FollowUpDismissed = 190,

    /// <summary><see cref="Contacts.ContactPaused"/>.</summary>
    ContactPaused = 200,

    /// <summary><see cref="Contacts.ContactResumed"/>.</summary>
    ContactResumed = 210,

    /// <summary><see cref="Journaling.EntryRetracted"/>.</summary>
    EntryRetracted = 220,

    /// <summary><see cref="Contacts.ContactErased"/>.</summary>
    ContactErased = 230,

    /// <summary><see cref="Journaling.UnknownEntry"/>.</summary>
    Unknown = 1000,
}
