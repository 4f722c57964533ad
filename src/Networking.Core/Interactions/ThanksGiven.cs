using System.Runtime.InteropServices;
using Networking.Core.Calendars;
using NodaTime;

namespace Networking.Core.Interactions;

/// <summary>The days on which the seeker thanked a contact, found without going through all interactions each time.</summary>
internal sealed class ThanksGiven
{
    private readonly List<LocalDate> _forEverything = [];
    private readonly Dictionary<EntryId, List<LocalDate>> _forOne = [];

    /// <param name="interactions">The interactions in journal order, so that the days found are in order too.</param>
    internal ThanksGiven(IEnumerable<Interaction> interactions)
    {
        foreach (Interaction thanks in interactions.Where(i => i is { Gesture: Gesture.Thanks, IsMine: true }))
        {
            DaysFor(thanks.ThanksFor).Add(thanks.On);
        }
    }

    /// <summary>The first day, not before one, of thanks that refer to an entry or to nothing.</summary>
    internal LocalDate? FirstFor(EntryId received, LocalDate on)
    {
        LocalDate? general = FirstFrom(_forEverything, on);
        LocalDate? own = _forOne.TryGetValue(received, out List<LocalDate>? days) ? FirstFrom(days, on) : null;
        return general is { } a && own is { } b ? LocalDate.Min(a, b) : general ?? own;
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
