using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>
/// Which version of each event holds, over all files of a path: the one with the highest sequence number, then the latest
/// stamp, then the last in the files. It remembers the UID of each event.
/// </summary>
internal sealed class Revisions
{
    private readonly Dictionary<(string Uid, Instant? Instance), Version> _best = [];
    private readonly Dictionary<string, (HashSet<Instant> Moments, HashSet<LocalDate> Days)> _instances = [];

    /// <summary>Takes an event of a file whose zones are known.</summary>
    internal void Add(EventId id, int sequence, Instant? stamp, int file, int line)
    {
        if (id.Uid.Length == 0)
        {
            return;
        }

        Version version = new(sequence, stamp ?? Instant.MinValue, file, line);
        if (!_best.TryGetValue((id.Uid, id.Instance), out Version other) || version.CompareTo(other) > 0)
        {
            _best[(id.Uid, id.Instance)] = version;
        }

        if (id.Instance is { } instance)
        {
            if (!_instances.TryGetValue(id.Uid, out (HashSet<Instant> Moments, HashSet<LocalDate> Days) known))
            {
                known = ([], []);
                _instances.Add(id.Uid, known);
            }

            _ = id.Day is { } day ? known.Days.Add(day) : known.Moments.Add(instance);
        }
    }

    /// <summary>Whether another version of the event holds.</summary>
    internal bool IsSuperseded(EventId id, int file, int line) =>
        _best.TryGetValue((id.Uid, id.Instance), out Version best) && (best.File, best.Line) != (file, line);

    /// <summary>Whether an event of its own stands for an occurrence.</summary>
    internal bool IsReplaced(string uid, Instant at, LocalDate day) =>
        _instances.TryGetValue(uid, out (HashSet<Instant> Moments, HashSet<LocalDate> Days) known)
        && (known.Moments.Contains(at) || known.Days.Contains(day));

    private readonly record struct Version(int Sequence, Instant Stamp, int File, int Line) : IComparable<Version>
    {
        public int CompareTo(Version other) => (Sequence, Stamp, File, Line).CompareTo((other.Sequence, other.Stamp, other.File, other.Line));
    }
}

/// <summary>What an event is known by.</summary>
/// <param name="Uid">The UID; empty where there is none.</param>
/// <param name="Instance">The occurrence that it stands for: when that was to take place; null for the event itself.</param>
/// <param name="Day">That occurrence's day, where only the day is given.</param>
internal readonly record struct EventId(string Uid, Instant? Instance, LocalDate? Day)
{
    /// <summary>The id of an event.</summary>
    internal static EventId Of(Component component, ZoneFinder zones)
    {
        string uid = PlainText.OneLine(component["UID"]?.Value);
        return CalendarTime.Of(component["RECURRENCE-ID"]) is { } time
            ? new(uid, zones.InstantOf(time), time.IsDate ? time.Local.Date : null)
            : new(uid, null, null);
    }
}
