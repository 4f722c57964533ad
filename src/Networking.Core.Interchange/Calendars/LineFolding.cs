using System.Text;

namespace Networking.Core.Interchange.Calendars;

/// <summary>
/// Folds the lines of iCalendar at 75 octets of UTF-8 (RFC 5545, section 3.1). The serializer's own folding may cut a
/// character outside the basic plane in two, which no program can put together again.
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

        folded.Length -= 2;
        return folded.ToString();
    }
}
