namespace Networking.Core.Testing;

/// <summary>What must hold for every store of journals, whoever wrote it.</summary>
public enum JournalLaw
{
    /// <summary>A journal that nothing was appended to is empty and has version 0, without being created.</summary>
    BeginsEmpty,

    /// <summary>
    /// What was appended is read back equal, in the order of appending, at positions from 1 without a gap; and the version
    /// is the last position.
    /// </summary>
    ReadsBackWhatWasAppended,

    /// <summary>
    /// Entries of every kind come back with all they hold: moments to the nanosecond, quotes and controls, characters of
    /// every plane, attributes, 100,000 characters, and what a newer version wrote. A list of over 100,000 items, a NUL and
    /// half a character are either refused or kept: what is acknowledged is read back, where half a character may have
    /// become U+FFFD, and appending it again is no conflict.
    /// </summary>
    KeepsEntriesWhole,

    /// <summary>An append in which one entry is not valid is refused, with each fault, and adds nothing.</summary>
    AppendsAllOrNone,

    /// <summary>Appending entries again, or twice within one append, changes nothing and says so.</summary>
    AppendsOnce,

    /// <summary>
    /// Another version than expected is a conflict, and nothing is appended; but not where all entries are there already.
    /// </summary>
    ReportsConflicts,

    /// <summary>Another content under the id of an entry is refused with <c>entry.id.conflict</c>; the first stays.</summary>
    RefusesOtherContent,

    /// <summary>
    /// Journals have nothing in common, neither those of one seeker's id under two tenants nor those of two seekers of a
    /// tenant: the same entry can be in each, and an erasure in one leaves the others as they are.
    /// </summary>
    KeepsJournalsApart,

    /// <summary>Reading after a position begins with the next one, and after the last there is nothing.</summary>
    ReadsAfterAPosition,

    /// <summary>
    /// Reading one relationship gives the entries that <see cref="Storage.Stores.Appending.IsGeneral"/> and
    /// <see cref="Storage.Stores.PeopleOfOne"/> name and no others, at their positions; under any id of the contact.
    /// </summary>
    ReadsOneRelationship,

    /// <summary>An erasure redacts what is stored about the erased, what comes with it, and what comes later.</summary>
    RedactsTheErased,

    /// <summary>Of appends that are made at the same time, each lands exactly once, and the positions have no gap.</summary>
    LandsEachAppendOnce,

    /// <summary>Of appends that are made at the same time and expect the same version, exactly one wins.</summary>
    LetsOneWinAVersion,

    /// <summary>
    /// Who reads one relationship while others append sees it as it was at one moment: each append whole or not at all.
    /// </summary>
    ReadsOneMoment,

    /// <summary>A call that was cancelled before it began throws <see cref="OperationCanceledException"/>.</summary>
    ObeysCancellation,

    /// <summary>Null, and numbers below 0, throw argument exceptions.</summary>
    ChecksArguments,

    /// <summary>Opened again, the store has all that was appended, and knows it for the same where it is appended again.</summary>
    KeepsAllWhenOpenedAgain,
}
