namespace Networking.Core.Testing;

/// <summary>What must hold for every follow-up policy, whoever wrote it.</summary>
public enum PolicyLaw
{
    /// <summary>
    /// It says what it is, and always the same: a name in lower case with hyphens, a class and a grade that exist, a
    /// source.
    /// </summary>
    DescribesItself,

    /// <summary>It never throws, and never yields null.</summary>
    DoesNotThrow,

    /// <summary>It names nobody who is not in the network: neither strangers to it nor people who were erased.</summary>
    NamesPeopleOfTheNetwork,

    /// <summary>
    /// Each follow-up is whole: a key of its own under the policy's name that can be read back, the policy's class, a
    /// lapse not before its last day, a rank that is a number, and reasons whose codes begin with the policy's name and
    /// whose sentences read.
    /// </summary>
    YieldsWholeFollowUps,

    /// <summary>
    /// Asked twice, or about the relationships in another order, or of the same entries recorded in another order or
    /// twice, it says the same.
    /// </summary>
    DependsOnTheEntriesAlone,

    /// <summary>It says the same in every culture.</summary>
    IsTheSameInEveryCulture,

    /// <summary>
    /// As long as nothing happens, what is open stays open until it lapses, under the same key and in the same window;
    /// the windows of reconnections, which are planned by the week, may move. So a key is anchored on the day of the
    /// cause, never on today.
    /// </summary>
    KeepsItsKeys,

    /// <summary>Dismissing one follow-up takes away that one and nothing else, and brings nothing new.</summary>
    IsDismissedOneAtATime,

    /// <summary>
    /// What becomes due while nothing happens was said ahead: yielded, with a window that begins later, from the day on
    /// which its cause was recorded. Stores answer "what is due today" for everybody from days reckoned ahead, by
    /// <see cref="Storage.DueWork.Standings"/>, and would miss what comes up on a day of its own.
    /// </summary>
    SaysAhead,
}
