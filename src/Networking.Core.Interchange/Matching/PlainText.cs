using System.Text;

namespace Networking.Core.Interchange.Matching;

/// <summary>Makes texts of people fit for one line: of a calendar, a card, a table or a screen.</summary>
public static class PlainText
{
    /// <summary>
    /// The text with single spaces for line breaks, control characters and runs of spaces, so that it cannot start a line
    /// of its own, and without the invisible characters that turn the direction of writing, which can make a text look
    /// like another one. Half characters become U+FFFD.
    /// </summary>
    public static string OneLine(string? text)
    {
        text ??= "";
        return IsPlain(text) ? text : Cleaned(text);
    }

    private static bool IsPlain(string text)
    {
        bool spaced = true;
        foreach (char c in text)
        {
            if ((c == ' ' && spaced) || char.IsControl(c) || char.IsSurrogate(c) || IsLineBreak(c) || TurnsDirection(c))
            {
                return false;
            }

            spaced = c == ' ';
        }

        return !spaced || text.Length == 0;
    }

    private static string Cleaned(string text)
    {
        StringBuilder cleaned = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            char c = rune.IsBmp ? (char)rune.Value : 'x';
            if (c == ' ' || char.IsControl(c) || IsLineBreak(c))
            {
                cleaned.Append(cleaned.Length > 0 && cleaned[^1] != ' ' ? " " : "");
            }
            else if (!TurnsDirection(c))
            {
                cleaned.Append(rune.ToString());
            }
        }

        return cleaned.ToString().TrimEnd(' ');
    }

    private static bool IsLineBreak(char c) => c is '\u2028' or '\u2029';

    private static bool TurnsDirection(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
