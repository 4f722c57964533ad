using System.Text;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Makes what strangers wrote fit to be shown.</summary>
internal static class MailText
{
    /// <summary>The longest name that is taken, in characters.</summary>
    private const int LongestName = 200;

    /// <summary>The longest summary that an entry takes, in characters.</summary>
    private const int LongestSummary = 10_000;

    /// <summary>A name on one line, without what turns the direction of writing.</summary>
    internal static string Name(string? name)
    {
        name ??= "";
        return Cut(IsPlain(name) ? name : PlainText.OneLine(Plain(name)), LongestName);
    }

    /// <summary>A text with line breaks, but no other control characters; null when nothing is left.</summary>
    internal static string? Summary(string text)
    {
        StringBuilder kept = new();
        foreach (string line in Plain(text).ReplaceLineEndings("\n").Split('\n'))
        {
            if (kept.Length > LongestSummary)
            {
                break;
            }

            kept.Append(string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd()).Append('\n');
        }

        string summary = Cut(kept.ToString().Trim(), LongestSummary).TrimEnd();
        return summary.Length == 0 ? null : summary;
    }

    /// <summary>Whether a text is what most are: letters, with single blanks between them.</summary>
    private static bool IsPlain(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static string Plain(string text) => string.Concat(text.Where(c => !TurnsDirection(c)));

    private static bool TurnsDirection(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
