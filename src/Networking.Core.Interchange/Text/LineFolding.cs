using System.Text;

namespace Networking.Core.Interchange.Text;

/// <summary>
/// Folds the lines of iCalendar (RFC 5545, section 3.1) and vCard (RFC 6350, section 3.2) at 75 octets of UTF-8, between
/// characters: a character that is cut in two cannot be put together again by every program.
/// </summary>
internal static class LineFolding
{
    private const int MostOctets = 75;

    /// <summary>Takes the folding of a text away and folds it anew between characters.</summary>
    internal static string Refold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (string line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            Fold(folded, line);
        }

        folded.Length -= 2;
        return folded.ToString();
    }

    /// <summary>Appends a line, folded, and its end.</summary>
    internal static void Fold(StringBuilder folded, string line)
    {
        int octets = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        folded.Append("\r\n");
    }
}
