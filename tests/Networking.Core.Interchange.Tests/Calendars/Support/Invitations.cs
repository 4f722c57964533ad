using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Calendars.Support;

/// <summary>Calendar files for tests, and what the format makes of them.</summary>
internal static class Invitations
{
    internal const string Me = "ATTENDEE;CN=Nadia;PARTSTAT=ACCEPTED:mailto:nadia@example.org";
    internal const string Organiser = "ORGANIZER;CN=Tove Aaltink:mailto:tove@example.org";
    internal const string Tove = "ATTENDEE;CN=Tove Aaltink;PARTSTAT=ACCEPTED:mailto:tove@example.org";

    internal static readonly DateTimeZone Stockholm = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];

    internal static readonly ImportOptions Options = new() { Me = ["Nadia@example.org"], Zone = Stockholm, ExportedOn = new(2026, 11, 23) };

    /// <summary>A calendar of components and properties.</summary>
    internal static string Calendar(params string[] lines) =>
        string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", .. lines, "END:VCALENDAR", ""]);

    /// <summary>An event with a UID, and on 3 November 2026 at 9 in Stockholm if nothing else is said.</summary>
    internal static string Event(params string[] lines)
    {
        List<string> all = ["BEGIN:VEVENT", .. lines];
        AddUnlessThere(all, "UID", ":1@example.org");
        AddUnlessThere(all, "DTSTAMP", ":20261120T120000Z");
        AddUnlessThere(all, "DTSTART", ";TZID=Europe/Stockholm:20261103T090000");
        return string.Join("\r\n", [.. all, "END:VEVENT"]);
    }

    /// <summary>An event to which Tove invited the seeker, who accepted.</summary>
    internal static string Meeting(params string[] lines) => Event([Organiser, Tove, Me, .. lines]);

    internal static (List<ImportRecord> Records, ValueList<ImportProblem> Problems) Read(string text, ImportOptions? options = null, CalendarFormat? format = null) =>
        FormatReader.Read(format ?? new CalendarFormat(), text, "cal.ics", options ?? Options);

    internal static List<EncounterRecord> Encounters(string text, ImportOptions? options = null, CalendarFormat? format = null) =>
        [.. Read(text, options, format).Records.Cast<EncounterRecord>()];

    internal static EncounterRecord Encounter(string text, ImportOptions? options = null, CalendarFormat? format = null) =>
        Assert.Single(Encounters(text, options, format));

    /// <summary>The code of the only record, which is left out.</summary>
    internal static string LeftOut(string text, ImportOptions? options = null, CalendarFormat? format = null) =>
        Assert.IsType<LeftOutRecord>(Assert.Single(Read(text, options, format).Records)).Code;

    /// <summary>The code of the only record, which cannot be read.</summary>
    internal static string Unreadable(string text, ImportOptions? options = null, CalendarFormat? format = null) =>
        Assert.IsType<UnreadableRecord>(Assert.Single(Read(text, options, format).Records)).Code;

    private static void AddUnlessThere(List<string> lines, string name, string rest)
    {
        if (!lines.Exists(line => line.StartsWith(name, StringComparison.Ordinal)))
        {
            lines.Add(name + rest);
        }
    }
}
