using System.Runtime.InteropServices;
using Networking.Core.Calendars;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Interactions;

/// <summary>The thanks that the seeker gave a contact, found without going through all interactions each time.</summary>
internal sealed class ThanksGiven
{
    private readonly Thanks _forEverything = new();
    private readonly Dictionary<EntryId, Thanks> _forOne = [];

    /// <param name="interactions">The interactions in journal order, so that the days found are in order too.</param>
    internal ThanksGiven(IEnumerable<Interaction> interactions)
    {
        foreach (Interaction thanks in interactions.Where(i => i is { Gesture: Gesture.Thanks, IsMine: true }))
        {
            For(thanks.ThanksFor).Add(thanks);
        }
    }

    /// <summary>
    /// The first day, not before one, of thanks that refer to an entry, or that refer to nothing and were not said
    /// before a moment of that day.
    /// </summary>
    internal LocalDate? FirstFor(EntryId received, LocalDate on, Instant? at)
    {
        LocalDate? general = _forEverything.FirstFrom(on, at);
        LocalDate? own = _forOne.TryGetValue(received, out Thanks? thanks) ? thanks.FirstFrom(on, null) : null;
        return general is { } a && own is { } b ? LocalDate.Min(a, b) : general ?? own;
    }

    private Thanks For(EntryId? received)
    {
        if (received is not { } entry)
        {
            return _forEverything;
        }

        ref Thanks? thanks = ref CollectionsMarshal.GetValueRefOrAddDefault(_forOne, entry, out _);
        return thanks ??= new();
    }

    private sealed class Thanks
    {
        private readonly List<LocalDate> _days = [];
        private readonly List<Instant?> _moments = [];

        internal void Add(Interaction thanks)
        {
            _days.Add(thanks.On);
            _moments.Add(thanks.At);
        }

        internal LocalDate? FirstFrom(LocalDate day, Instant? at)
        {
            int index = SortedDays.CountBefore(CollectionsMarshal.AsSpan(_days), day);
            while (index < _days.Count && !new Occurrence(_days[index], _moments[index]).CanFollow(new(day, at)))
            {
                index++;
            }

            return index < _days.Count ? _days[index] : null;
        }
    }
}
