using NodaTime;

namespace Networking.Core.Journaling;

/// <summary>When something happened: on which day, and at which moment where that is known.</summary>
/// <remarks>
/// The one rule of what comes after what on the same day: whatever tells of, thanks for or answers something cannot have
/// been said at an earlier moment. Few entries have a moment, and where one of the two has none nobody knows which came
/// first; then what is of the same day counts.
/// </remarks>
internal readonly record struct Occurrence(LocalDate On, Instant? At)
{
    internal bool CanFollow(Occurrence other) => On > other.On || (On == other.On && !(At < other.At));

    /// <summary>Days with their moments; a day that has none beside it has no moment.</summary>
    internal static IEnumerable<Occurrence> Of(ValueList<LocalDate> days, ValueList<Instant?> moments) =>
        days.Select((day, index) => new Occurrence(day, index < moments.Count ? moments[index] : null));
}
