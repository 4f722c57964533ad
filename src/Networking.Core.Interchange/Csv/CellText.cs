using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Csv;

/// <summary>Texts in cells of tables.</summary>
internal static class CellText
{
    /// <summary>The longest text that an entry takes.</summary>
    internal const int LongestText = 10_000;

    /// <summary>What spreadsheets take for the beginning of a formula; the wide forms are such in some languages.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>
    /// A cell that no spreadsheet takes for a formula: an apostrophe stands before one that begins like it. Where a text
    /// itself begins with apostrophes and then so, one more is added, so that <see cref="Unguard"/> gives any text back.
    /// </summary>
    internal static string Guard(string cell) => LooksLikeFormula(cell) ? "'" + cell : cell;

    /// <summary>The text of a cell that was guarded.</summary>
    internal static string Unguard(string cell) => cell.StartsWith('\'') && LooksLikeFormula(cell) ? cell[1..] : cell;

    /// <summary>The text on lines of its own, each clean, without empty ones around it.</summary>
    internal static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(PlainText.OneLine)).Trim('\n');

    /// <summary>The text in pieces that an entry takes; none of an empty text.</summary>
    internal static IEnumerable<string> Pieces(string text)
    {
        for (int from = 0; from < text.Length;)
        {
            int length = Math.Min(LongestText, text.Length - from);
            length -= from + length < text.Length && char.IsHighSurrogate(text[from + length - 1]) ? 1 : 0;
            if (text.AsSpan(from, length).Trim().Length > 0)
            {
                yield return text.Substring(from, length);
            }

            from += length;
        }
    }

    private static bool LooksLikeFormula(string cell)
    {
        ReadOnlySpan<char> text = cell.AsSpan().TrimStart('\'');
        return !text.IsEmpty && FormulaStarts.Contains(text[0], StringComparison.Ordinal);
    }
}
