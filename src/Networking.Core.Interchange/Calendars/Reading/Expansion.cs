using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>What came of a recurrence rule.</summary>
/// <param name="Times">The occurrences, in order.</param>
/// <param name="Fault">What kept it from giving more.</param>
internal readonly record struct Expansion(IReadOnlyList<LocalDateTime> Times, RecurrenceFault Fault);

/// <summary>What keeps a recurrence rule from being expanded.</summary>
internal enum RecurrenceFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It cannot be read as a rule.</summary>
    Unreadable,

    /// <summary>It recurs within the hour: it is no meeting.</summary>
    TooOften,

    /// <summary>It has more occurrences than are taken from one event; the first were given.</summary>
    TooMany,

    /// <summary>The rules of the file have used up what may be spent on them.</summary>
    TooCostly,
}
