using System.Buffers.Text;

namespace Networking.Core.Evaluation.Reading;

/// <summary>A line <c>a b seconds</c>: a acted toward b.</summary>
internal readonly record struct InteractionLine(long From, long To, double Seconds)
{
    private const int ColumnCount = 3;

    /// <summary>Null, or what is wrong with the line.</summary>
    internal static string? Parse(ReadOnlySpan<byte> text, out InteractionLine line)
    {
        line = default;
        ReadOnlySpan<byte> rest = text;
        ReadOnlySpan<byte> from = NextColumn(ref rest);
        ReadOnlySpan<byte> to = NextColumn(ref rest);
        ReadOnlySpan<byte> time = NextColumn(ref rest);
        if (time.IsEmpty || !NextColumn(ref rest).IsEmpty)
        {
            return $"a line has {ColumnCount} columns, 'a b seconds', not {CountColumns(text)}.";
        }

        if (!IsWhole(from, out long a) || !IsWhole(to, out long b))
        {
            return $"a person is a whole number of at most 64 bits, not {Excerpt.Of(IsWhole(from, out _) ? to : from)}.";
        }

        string? fault = Reading.Seconds.Parse(time, out double seconds);
        line = new(a, b, seconds);
        return fault;
    }

    internal static bool IsBlankOrComment(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> column = NextColumn(ref text);
        return column.IsEmpty || column[0] is (byte)'#' or (byte)'%';
    }

    private static ReadOnlySpan<byte> NextColumn(ref ReadOnlySpan<byte> rest)
    {
        int start = 0;
        while (start < rest.Length && IsBlank(rest[start]))
        {
            start++;
        }

        int end = start;
        while (end < rest.Length && !IsBlank(rest[end]))
        {
            end++;
        }

        ReadOnlySpan<byte> column = rest[start..end];
        rest = rest[end..];
        return column;
    }

    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\r';

    private static bool IsWhole(ReadOnlySpan<byte> text, out long number) =>
        Utf8Parser.TryParse(text, out number, out int used) && used == text.Length;

    private static int CountColumns(ReadOnlySpan<byte> text)
    {
        int count = 0;
        while (!NextColumn(ref text).IsEmpty)
        {
            count++;
        }

        return count;
    }
}
