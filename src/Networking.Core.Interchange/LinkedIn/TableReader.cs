using System.Globalization;
using System.Text;
using CsvHelper;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads files of an export row by row and reports what cannot be read.</summary>
internal sealed class TableReader(ImportReading reading)
{
    internal const int HeaderWithin = 40;
    internal static readonly char[] Delimiters = [',', ';', '\t'];

    private ImportOptions Options => reading.Options;

    /// <summary>What cannot be read: rows, and files as a whole.</summary>
    internal List<ImportRecord> Rest { get; } = [];

    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="take">Takes each row below the header that is not broken.</param>
    /// <returns>Whether the file could be read, be it empty.</returns>
    internal bool Read(ImportFile file, TableKind kind, Action<ImportPlace, CsvRow, Columns> take)
    {
        int line = 0;
        try
        {
            return EncodingOf(file) is { } encoding && Read(file, kind, encoding, take, ref line);
        }
        catch (Exception e) when (FileTrouble.Is(e) || e is CsvHelperException)
        {
            (string code, string message) = FileTrouble.Of(e);
            Refuse(new(file.Name, line), code, message);
            return line > 0;
        }
    }

    private Encoding? EncodingOf(ImportFile file)
    {
        using Stream stream = file.Open();
        if (TextEncoding.Find(stream, Options.MostBytes, reading.CancellationToken) is not { } found)
        {
            Refuse(
                new(file.Name, 0),
                ImportCodes.FileTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The file is larger than {Options.MostBytes:N0} bytes."));
            return null;
        }

        if (found.Doubt is { } doubt)
        {
            reading.Warn(
                new(file.Name, 0), ImportCodes.EncodingGuessed, $"The file is not valid UTF-8 and was read as {doubt}; check the accents.");
        }

        return found.Encoding;
    }

    private void Refuse(ImportPlace place, string code, string message) =>
        Rest.Add(new UnreadableRecord { Place = place, Code = code, Message = message });

    private bool Read(ImportFile file, TableKind kind, Encoding encoding, Action<ImportPlace, CsvRow, Columns> take, ref int line)
    {
        bool sentences = true;
        foreach (char delimiter in Delimiters)
        {
            List<CsvRow> top = Top(file, encoding, delimiter);
            sentences &= top.Count <= 3 && top.TrueForAll(row => row.Fault == CsvFault.None && row.Cells.Length <= 1 && IsText(row));
            if (kind.Find(top, out int headerLine) is { } columns)
            {
                ReadRows(file, encoding, delimiter, headerLine, columns, take, ref line);
                return true;
            }
        }

        if (sentences)
        {
            reading.Note(new(file.Name, 0), ImportCodes.FileEmpty, "The file holds no rows.");
            return true;
        }

        Refuse(
            new(file.Name, 0),
            ImportCodes.HeaderUnknown,
            "No line is a header that is known: English names, or another language with the columns in LinkedIn's order.");
        return false;
    }

    private List<CsvRow> Top(ImportFile file, Encoding encoding, char delimiter)
    {
        using LenientCsv csv = new(new StreamReader(file.Open(), encoding), delimiter, Options.LongestField);
        List<CsvRow> rows = [];
        while (rows.Count < HeaderWithin && csv.TryRead(out CsvRow row))
        {
            rows.Add(row);
        }

        return rows;
    }

    private void ReadRows(
        ImportFile file, Encoding encoding, char delimiter, int headerLine, Columns columns, Action<ImportPlace, CsvRow, Columns> take, ref int line)
    {
        Stream stream = reading.Open(file);
        using LenientCsv csv = new(new StreamReader(stream, encoding), delimiter, Options.LongestField);
        while (csv.TryRead(out CsvRow skipped) && skipped.Line < headerLine)
        {
            // The preamble.
        }

        csv.Columns = columns.Count;
        for (int rows = 0; csv.TryRead(out CsvRow row); rows++)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            line = row.Line;
            if (rows == Options.MostRecords)
            {
                Refuse(new(file.Name, line), ImportCodes.TooManyRows, "The file has more rows than allowed; the rest was not read.");
                return;
            }

            ImportPlace place = new(file.Name, line);
            if (row.Fault == CsvFault.None)
            {
                take(place, row, columns);
            }
            else
            {
                Report(place, row.Fault);
            }
        }
    }

    private void Report(ImportPlace place, CsvFault fault)
    {
        switch (fault)
        {
            case CsvFault.Quotes:
                Refuse(place, ImportCodes.QuotesBroken, "The quotes of this row do not match; reading goes on with the next line.");
                break;
            case CsvFault.TooLong:
                Refuse(place, ImportCodes.FieldTooLong, "A field of this row is longer than allowed, or its quote is never closed.");
                break;
            case CsvFault.FieldCount:
                Refuse(place, ImportCodes.FieldCount, "This row has another number of fields than the header; was the file cut off?");
                break;
        }
    }

    /// <summary>Whether a line is words rather than noise: some exports say in a sentence that nothing was found.</summary>
    private static bool IsText(CsvRow row) => row.Cells.All(cell => cell.Length <= 1000 && !cell.Any(c => char.IsControl(c) || c == '\uFFFD'));
}
