using System.Text;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Tells calendar files by how they begin.</summary>
internal static class CalendarStart
{
    private const string Mark = "BEGIN:VCALENDAR";

    /// <summary>Whether the first line that is not empty begins a calendar, in UTF-8 or UTF-16.</summary>
    internal static bool Is(ReadOnlySpan<byte> head)
    {
        Encoding encoding = head is [0xFE, 0xFF, ..] or [0, not 0, ..] ? Encoding.BigEndianUnicode
            : head is [0xFF, 0xFE, ..] or [not 0, 0, ..] ? Encoding.Unicode
            : Encoding.UTF8;
        return encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith(Mark, StringComparison.OrdinalIgnoreCase);
    }
}
