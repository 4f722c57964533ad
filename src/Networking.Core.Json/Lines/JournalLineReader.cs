using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Lines;

/// <summary>Reads a journal line by line.</summary>
internal static class JournalLineReader
{
    internal static IEnumerable<JournalLine> Read(Stream stream, JournalReadOptions options)
    {
        LineReader lines = new(stream, options.LongestLine);
        if (!TryReadHeader(lines))
        {
            yield break;
        }

        while (lines.Read())
        {
            if (lines.IsTooLong || !IsBlank(lines))
            {
                yield return Parse(lines, options);
            }
        }
    }

    /// <summary>Reads up to the header and checks it; false when there is nothing at all.</summary>
    /// <exception cref="JournalFormatException">What stands there is no header, or one of a newer format.</exception>
    internal static bool TryReadHeader(LineReader lines)
    {
        while (lines.Read())
        {
            if (lines.IsTooLong || !IsBlank(lines))
            {
                JournalHeader.Check(lines);
                return true;
            }
        }

        return false;
    }

    private static JournalLine Parse(LineReader lines, JournalReadOptions options)
    {
        EntryReading reading = lines.IsTooLong ? new(null, JournalCodes.LineTooLong) : EntryReader.Read(lines.Line.Span, options);
        string? code = reading.Code is JournalCodes.LineMalformed or JournalCodes.LineNotUtf8 && lines.IsOpen
            ? JournalCodes.LineTruncated
            : reading.Code;
        return reading.Entry is null && options.IsStrict
            ? throw new JournalFormatException(code!, lines.Number, reading.Path)
            : new(lines.Number, reading.Entry, code is null ? null : new(lines.Number, code, reading.Entry is not null, reading.Path));
    }

    private static bool IsBlank(LineReader lines) => !lines.Line.Span.ContainsAnyExcept(" \t\r"u8);
}
