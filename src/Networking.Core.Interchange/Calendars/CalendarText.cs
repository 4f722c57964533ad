namespace Networking.Core.Interchange.Calendars;

/// <summary>Makes texts of people fit for one line of a calendar.</summary>
internal static class CalendarText
{
    /// <summary>The text with spaces for line breaks and control characters, so that it cannot start a line of its own.</summary>
    internal static string OneLine(string? text)
    {
        string spaced = string.Concat((text ?? "").Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
        return string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
