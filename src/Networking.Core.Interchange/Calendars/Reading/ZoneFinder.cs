using NodaTime;
using NodaTime.TimeZones;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Finds the time zones that a calendar file names.</summary>
/// <remarks>
/// In this order: a name of the tz database; a name of Windows, as Outlook writes them; a name of the tz database behind
/// a prefix, as in <c>/mozilla.org/20050126_1/Europe/Berlin</c>; the place that the file's own description names; what that
/// description says. A time without a zone is on the seeker's clock.
/// </remarks>
internal sealed class ZoneFinder(DateTimeZone seekers, RecurrenceBudget budget)
{
    private const int MostZones = 500;

    private readonly Dictionary<string, Component> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeZone?> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a <c>VTIMEZONE</c> of the file; the first of a name holds.</summary>
    internal void Define(Component definition)
    {
        if (definition["TZID"]?.Value.Trim() is { Length: > 0 } name && _definitions.Count < MostZones)
        {
            _definitions.TryAdd(name, definition);
        }
    }

    /// <summary>The zone of a time; null where it names one that nobody knows.</summary>
    internal DateTimeZone? Find(CalendarTime time) => time.IsUtc ? DateTimeZone.Utc : time.Zone is { } name ? Find(name.Trim()) : seekers;

    /// <summary>The moment of a time: what a change of the clock skips is moved on, what it repeats is the first of both.</summary>
    internal Instant InstantOf(CalendarTime time) => InstantOf(time.Local, Find(time) ?? seekers);

    /// <summary>The moment of a time on the clock of a zone.</summary>
    internal static Instant InstantOf(LocalDateTime local, DateTimeZone zone) => local.InZoneLeniently(zone).ToInstant();

    private DateTimeZone? Find(string name)
    {
        if (!_found.TryGetValue(name, out DateTimeZone? zone))
        {
            zone = ByName(name) ?? ByDefinition(name);
            if (_found.Count < MostZones)
            {
                _found.Add(name, zone);
            }
        }

        return zone;
    }

    private static DateTimeZone? ByName(string name)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } zone)
        {
            return zone;
        }

        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out string? id))
        {
            return DateTimeZoneProviders.Tzdb[id];
        }

        return name.StartsWith('/') ? Tails(name).Select(DateTimeZoneProviders.Tzdb.GetZoneOrNull).FirstOrDefault(found => found is not null) : null;
    }

    /// <summary>What follows each slash, the longest first, of a name of a sensible length.</summary>
    private static IEnumerable<string> Tails(string name) => name.Length > 200
        ? []
        : Enumerable.Range(0, name.Length).Where(i => name[i] == '/').Select(i => name[(i + 1)..]).Where(tail => tail.Length > 0);

    private DateTimeZone? ByDefinition(string name) => _definitions.TryGetValue(name, out Component? definition)
        ? (definition["X-LIC-LOCATION"] is { } place ? ByName(place.Value.Trim()) : null) ?? ObservedZone.Of(definition, budget)
        : null;
}
