using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Networking.Core.Interchange.Calendars.Reading;
using NodaTime;

namespace Networking.Core.Interchange.Calendars;

/// <summary>What an earlier feed said of each follow-up. It may come from anywhere: what is not like ours is passed over.</summary>
internal sealed partial class PreviousFeed
{
    private const int LongestField = 100_000;
    private const int MostEvents = 10_000;

    private readonly Dictionary<string, PreviousEvent> _events = [];

    private PreviousFeed()
    {
    }

    /// <summary>Reads a feed's text; none for null.</summary>
    internal static PreviousFeed Of(string? text)
    {
        PreviousFeed feed = new();
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(text ?? ""), writable: false);
        foreach (Component component in new ComponentReader(LongestField).Read(utf8))
        {
            if (feed._events.Count < MostEvents && component is { Kind: "VEVENT", IsClosed: true, IsCut: false } && EventOf(component) is { } found)
            {
                feed._events[found.Uid] = found;
            }
        }

        return feed;
    }

    internal PreviousEvent? Find(string uid) => _events.GetValueOrDefault(uid);

    /// <summary>The events that are not among those of now, by UID.</summary>
    internal IEnumerable<PreviousEvent> Without(IReadOnlySet<string> uids) =>
        _events.Values.Where(one => !uids.Contains(one.Uid)).OrderBy(one => one.Uid, StringComparer.Ordinal);

    private static PreviousEvent? EventOf(Component component) =>
        component["UID"]?.Value is { } uid && OwnUid().IsMatch(uid)
        && CalendarTime.Of(component["DTSTART"]) is { IsDate: true, IsInRange: true } day
        && CalendarTime.Of(component["DTSTAMP"]) is { IsUtc: true, IsInRange: true } stamp
        && int.TryParse(component["SEQUENCE"]?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int sequence)
        && sequence < int.MaxValue
            ? new(uid, day.Local.Date, sequence, stamp.Local.InUtc().ToInstant(), IsCancelled(component), ContentOf(component))
            : null;

    private static bool IsCancelled(Component component) => component["STATUS"]?.Value == "CANCELLED";

    /// <summary>All that is said, without when and how often it was said.</summary>
    private static string ContentOf(Component component) => string.Join('\n', component.Properties
        .Where(property => property.Name is not ("SEQUENCE" or "DTSTAMP"))
        .Select(property => $"{property.Name}:{property.Value}")
        .Order(StringComparer.Ordinal));

    [GeneratedRegex("^[0-9a-f]{32}@networking\\.core$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnUid();
}

/// <summary>What a feed says of one follow-up.</summary>
/// <param name="Uid">The UID.</param>
/// <param name="On">The day.</param>
/// <param name="Sequence">The number of the version, from 0.</param>
/// <param name="Stamp">When that version was written.</param>
/// <param name="IsCancelled">Whether it was taken back.</param>
/// <param name="Content">The rest of what it says.</param>
internal sealed record PreviousEvent(string Uid, LocalDate On, int Sequence, Instant Stamp, bool IsCancelled, string Content)
{
    /// <summary>The UID; never what it says.</summary>
    public override string ToString() => Uid;
}
