using System.Globalization;
using System.Text;
using CsvHelper;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Csv;

/// <summary>
/// Reads a file that is a table with a header: the encoding and the delimiter are found, a spreadsheet may have saved it
/// again, and every row becomes one record, also one that is empty or broken.
/// </summary>
internal static class CsvTable
{
    /// <summary>A header stands within so many lines: a spreadsheet may write <c>sep=;</c> above it.</summary>
    private const int HeaderWithin = 5;

    private const int LongestName = 200;

    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Whether the beginning of a file holds the header.</summary>
    internal static bool Recognises(ImportFile file, CsvHeader header)
    {
        byte[] head = file.Head.ToArray();
        return TextEncoding.Find(new MemoryStream(head), long.MaxValue, CancellationToken.None) is { } found
            && Find(() => new MemoryStream(head), found.Encoding, head.Length, header) is not null;
    }

    /// <summary>The records of a file.</summary>
    internal static IEnumerable<ImportRecord> Read(ImportFile file, ImportReading reading, CsvHeader header)
    {
        ImportPlace whole = new(file.Name, 0);
        if (EncodingOf(file, reading) is not { } encoding)
        {
            yield return Unreadable(whole, ImportCodes.FileTooLarge, "The file is larger than the options allow.");
            yield break;
        }

        if (Find(file.Open, encoding, reading.Options.LongestField, header) is not { } top)
        {
            yield return Unreadable(whole, ImportCodes.HeaderUnknown, "No line near the top is a header that is known.");
            yield break;
        }

        using LenientCsv csv = new(new StreamReader(reading.Open(file), encoding), top.Delimiter, reading.Options.LongestField);
        CsvRow row;
        while (TryRead(csv, out row) && row.Line < top.Line)
        {
            if (!row.Cells.FirstOrDefault("").StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                yield return new LeftOutRecord { Place = new(file.Name, row.Line), Code = ImportCodes.RowAboveHeader, Why = "The row stands above the header." };
            }
        }

        csv.Columns = top.Columns;
        for (int rows = 0; TryRead(csv, out row); rows++)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            ImportPlace place = new(file.Name, row.Line);
            if (rows == reading.Options.MostRecords)
            {
                yield return Unreadable(place, ImportCodes.TooManyRows, "The file has more rows than allowed; the rest was not read.");
                yield break;
            }

            yield return RecordOf(row, place, top.Take);
        }
    }

    private static ImportRecord RecordOf(CsvRow row, ImportPlace place, Func<CsvRow, ImportPlace, ImportRecord> take) => row.Fault switch
    {
        CsvFault.Quotes => Unreadable(place, ImportCodes.QuotesBroken, "The quotes of this row do not match; reading goes on with the next line."),
        CsvFault.TooLong => Unreadable(place, ImportCodes.FieldTooLong, "A field of this row is longer than allowed, or its quote is never closed."),
        CsvFault.FieldCount => Unreadable(place, ImportCodes.FieldCount, "This row has another number of fields than the header; was the file cut off?"),
        _ when row.IsBlank => new LeftOutRecord { Place = place, Code = ImportCodes.RowEmpty, Why = "The row says nothing." },
        _ => take(row, place),
    };

    private static UnreadableRecord Unreadable(ImportPlace place, string code, string message) =>
        new() { Place = place, Code = code, Message = message };

    /// <summary>CsvHelper's own trouble is none of the caller's: it is trouble with the file.</summary>
    private static bool TryRead(LenientCsv csv, out CsvRow row)
    {
        try
        {
            return csv.TryRead(out row);
        }
        catch (CsvHelperException e)
        {
            throw new InvalidDataException("The table cannot be read any further.", e);
        }
    }

    private static Encoding? EncodingOf(ImportFile file, ImportReading reading)
    {
        using Stream stream = file.Open();
        if (TextEncoding.Find(stream, reading.Options.MostBytes, reading.CancellationToken) is not { } found)
        {
            return null;
        }

        if (found.Doubt is { } doubt)
        {
            reading.Warn(
                new(file.Name, 0),
                ImportCodes.EncodingGuessed,
                string.Create(CultureInfo.InvariantCulture, $"The file is not valid UTF-8 and was read as {doubt}; check the accents."));
        }

        return found.Encoding;
    }

    private static Top? Find(Func<Stream> open, Encoding encoding, int longestField, CsvHeader header)
    {
        foreach (char delimiter in Delimiters)
        {
            using LenientCsv csv = new(new StreamReader(open(), encoding), delimiter, longestField);
            for (int lines = 0; lines < HeaderWithin && TryRead(csv, out CsvRow row); lines++)
            {
                string[] names = [.. row.Cells.Select(name => name.Trim())];
                if (names.Length > 1 && Array.TrueForAll(names, IsName) && header(names) is { } take)
                {
                    return new(delimiter, row.Line, names.Length, take);
                }
            }
        }

        return null;
    }

    /// <summary>A name that is long or of two lines is a quote never closed, or damage, with rows in it.</summary>
    private static bool IsName(string name) => name.Length <= LongestName && !name.AsSpan().ContainsAny('\r', '\n');

    private sealed record Top(char Delimiter, int Line, int Columns, Func<CsvRow, ImportPlace, ImportRecord> Take);
}
