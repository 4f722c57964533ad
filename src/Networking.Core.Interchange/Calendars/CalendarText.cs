using System.Text;

namespace Networking.Core.Interchange.Calendars;

/// <summary>Makes texts of people fit for one line of a calendar.</summary>
internal static class CalendarText
{
    /// <summary>
    /// The text with spaces for line breaks and control characters, so that it cannot start a line of its own; without marks
    /// that turn the direction of writing; and with U+FFFD for halves of characters, which no file can hold.
    /// </summary>
    internal static string OneLine(string? text)
    {
        StringBuilder plain = new(text?.Length ?? 0);
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            _ = Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029 ? plain.Append(' ')
                : IsDirection(rune.Value) ? plain
                : plain.Append(rune.ToString());
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsDirection(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
