using System.Buffers;

namespace Networking.Core.Interchange.Csv;

/// <summary>
/// Splits the rows that are as the format has them: a quote stands around a whole field or doubled in one. It says of
/// all others that they are odd, and nothing of what they hold.
/// </summary>
internal sealed class PlainRows(char delimiter)
{
    /// <summary>The row may go on after the text.</summary>
    internal const int NeedsMore = -2;

    /// <summary>The quotes of the row are not where they should be.</summary>
    internal const int IsOdd = -1;

    private readonly SearchValues<char> _stops = SearchValues.Create(['"', '\r', '\n', delimiter]);
    private readonly CellPool _pool = new();
    private readonly List<string> _cells = [];

    /// <summary>Splits the row that a text begins with.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <param name="isAll">Whether nothing comes after it.</param>
    /// <param name="cells">The fields; empty where the row was not split.</param>
    /// <returns>How many characters the row has, with the end of its line; <see cref="NeedsMore"/>; or <see cref="IsOdd"/>.</returns>
    internal int Split(ReadOnlySpan<char> text, bool isAll, out string[] cells)
    {
        _cells.Clear();
        cells = [];
        for (int at = 0; ; at++)
        {
            int length = at < text.Length && text[at] == '"' ? TakeQuoted(text[at..], isAll) : Take(text[at..], isAll);
            if (length < 0)
            {
                return length;
            }

            at += length;
            if (at == text.Length ? !isAll : text[at] == '\r' && at + 1 == text.Length && !isAll)
            {
                return NeedsMore;
            }

            if (at == text.Length || text[at] != delimiter)
            {
                cells = [.. _cells];
                return at + EndOfLine(text[at..]);
            }
        }
    }

    private int Take(ReadOnlySpan<char> text, bool isAll)
    {
        int end = text.IndexOfAny(_stops);
        if (end < 0 && !isAll)
        {
            return NeedsMore;
        }

        end = end < 0 ? text.Length : end;
        if (end < text.Length && text[end] == '"')
        {
            return IsOdd;
        }

        _cells.Add(_pool.TextOf(text[..end]));
        return end;
    }

    private int TakeQuoted(ReadOnlySpan<char> text, bool isAll)
    {
        int end = EndOfQuoted(text, out bool holdsQuotes);
        if (end < 0 || (end == text.Length && !isAll))
        {
            return isAll ? IsOdd : NeedsMore;
        }

        if (end < text.Length && text[end] is not ('\r' or '\n') && text[end] != delimiter)
        {
            return IsOdd;
        }

        string cell = _pool.TextOf(text[1..(end - 1)]);
        _cells.Add(holdsQuotes ? cell.Replace("\"\"", "\"", StringComparison.Ordinal) : cell);
        return end;
    }

    /// <summary>Where the first quote that is not doubled ends; negative where there is none.</summary>
    private static int EndOfQuoted(ReadOnlySpan<char> text, out bool holdsQuotes)
    {
        holdsQuotes = false;
        for (int from = 1; ; from += 2)
        {
            int quote = text[from..].IndexOf('"');
            from += quote;
            if (quote < 0 || from + 1 == text.Length || text[from + 1] != '"')
            {
                return quote < 0 ? quote : from + 1;
            }

            holdsQuotes = true;
        }
    }

    private static int EndOfLine(ReadOnlySpan<char> text) => text switch
    {
        [] => 0,
        ['\r', '\n', ..] => 2,
        _ => 1,
    };
}
