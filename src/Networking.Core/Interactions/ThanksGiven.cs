using System.Runtime.InteropServices;
using Networking.Core.Calendars;
using NodaTime;

namespace Networking.Core.Interactions;

/// <summary>The days on which the seeker thanked a contact, found without going through all interactions each time.</summary>
internal sealed class ThanksGiven
{
    private readonly List<LocalDate> _forEverything = [];
    private readonly List<Instant?> _momentsForEverything = [];
    private readonly Dictionary<EntryId, List<LocalDate>> _forOne = [];

    /// <param name="interactions">The interactions in journal order, so that the days found are in order too.</param>
    internal ThanksGiven(IEnumerable<Interaction> interactions)
    {
        foreach (Interaction thanks in interactions.Where(i => i is { Gesture: Gesture.Thanks, IsMine: true }))
        {
            DaysFor(thanks.ThanksFor).Add(thanks.On);
            if (thanks.ThanksFor is null)
            {
                _momentsForEverything.Add(thanks.At);
            }
        }
    }

    /// <summary>
    /// The first day, not before one, of thanks that refer to an entry or to nothing. Those that refer to nothing count
    /// on the day itself unless both moments are known and theirs is the earlier.
    /// </summary>
    internal LocalDate? FirstFor(EntryId received, LocalDate on, Instant? at)
    {
        LocalDate? general = FirstForEverything(on, at);
        LocalDate? own = _forOne.TryGetValue(received, out List<LocalDate>? days) ? FirstFrom(days, on) : null;
        return general is { } a && own is { } b ? LocalDate.Min(a, b) : general ?? own;
    }

    private LocalDate? FirstForEverything(LocalDate on, Instant? at)
    {
        int index = SortedDays.CountBefore(CollectionsMarshal.AsSpan(_forEverything), on);
        while (index < _forEverything.Count && _forEverything[index] == on && _momentsForEverything[index] < at)
        {
            index++;
        }

        return index < _forEverything.Count ? _forEverything[index] : null;
    }

    private List<LocalDate> DaysFor(EntryId? received)
    {
        if (received is not { } entry)
        {
            return _forEverything;
        }

        ref List<LocalDate>? days = ref CollectionsMarshal.GetValueRefOrAddDefault(_forOne, entry, out _);
        return days ??= [];
    }

    private static LocalDate? FirstFrom(List<LocalDate> days, LocalDate from)
    {
        int before = SortedDays.CountBefore(CollectionsMarshal.AsSpan(days), from);
        return before < days.Count ? days[before] : null;
    }
}
