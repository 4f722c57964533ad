using System.Globalization;
using System.Text;
using CsvHelper;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Files;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads files of an export row by row and reports what cannot be read.</summary>
internal sealed class TableReader(
    LinkedInImportOptions options, ProblemList problems, ProgressMeter progress, CancellationToken cancellationToken)
{
    private const int HeaderWithin = 40;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What kind of file it is.</param>
    /// <param name="take">Takes each row below the header, broken ones too, which are reported already.</param>
    /// <returns>Whether the file could be read, be it empty.</returns>
    internal bool Read(ExportFile file, TableKind kind, Action<CsvRow, Columns> take)
    {
        int line = 0;
        try
        {
            return EncodingOf(file) is { } encoding && Read(file, kind, encoding, take, ref line);
        }
        catch (Exception e) when (ExportSource.IsFileTrouble(e) || e is CsvHelperException)
        {
            problems.Error(file.Name, line, ImportCodes.FileUnreadable, "The file cannot be read any further.");
            return line > 0;
        }
    }

    private Encoding? EncodingOf(ExportFile file)
    {
        using Stream stream = file.Open();
        if (TextEncoding.Find(stream, options.MostBytes, cancellationToken) is not { } found)
        {
            problems.Error(
                file.Name,
                0,
                ImportCodes.FileTooLarge,
                string.Create(CultureInfo.InvariantCulture, $"The file is larger than {options.MostBytes:N0} bytes."));
            return null;
        }

        if (found.Doubt is { } doubt)
        {
            problems.Warn(
                file.Name, 0, ImportCodes.EncodingGuessed, $"The file is not valid UTF-8 and was read as {doubt}; check the accents.");
        }

        return found.Encoding;
    }

    private bool Read(ExportFile file, TableKind kind, Encoding encoding, Action<CsvRow, Columns> take, ref int line)
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
            problems.Note(file.Name, 0, ImportCodes.FileEmpty, "The file holds no rows.");
            return true;
        }

        problems.Error(
            file.Name,
            0,
            ImportCodes.HeaderUnknown,
            "No line is a header that is known: English names, or another language with the columns in LinkedIn's order.");
        return false;
    }

    private List<CsvRow> Top(ExportFile file, Encoding encoding, char delimiter)
    {
        using LenientCsv csv = new(new StreamReader(file.Open(), encoding), delimiter, options.LongestField);
        List<CsvRow> rows = [];
        while (rows.Count < HeaderWithin && csv.TryRead(out CsvRow row))
        {
            rows.Add(row);
        }

        return rows;
    }

    private void ReadRows(
        ExportFile file, Encoding encoding, char delimiter, int headerLine, Columns columns, Action<CsvRow, Columns> take, ref int line)
    {
        MeteredStream stream = new(file.Open(), progress.Read);
        using LenientCsv csv = new(new StreamReader(stream, encoding), delimiter, options.LongestField);
        while (csv.TryRead(out CsvRow skipped) && skipped.Line < headerLine)
        {
            // The preamble.
        }

        csv.Columns = columns.Count;
        for (int rows = 0; csv.TryRead(out CsvRow row); rows++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line = row.Line;
            if (rows == options.MostRows)
            {
                problems.Error(file.Name, line, ImportCodes.TooManyRows, "The file has more rows than allowed; the rest was not read.");
                return;
            }

            Report(file, row);
            take(row, columns);
        }
    }

    private void Report(ExportFile file, CsvRow row)
    {
        switch (row.Fault)
        {
            case CsvFault.Quotes:
                problems.Error(
                    file.Name, row.Line, ImportCodes.QuotesBroken, "The quotes of this row do not match; reading goes on with the next line.");
                break;
            case CsvFault.TooLong:
                problems.Error(file.Name, row.Line, ImportCodes.FieldTooLong, "A field of this row is longer than allowed, or its quote is never closed.");
                break;
            case CsvFault.FieldCount:
                problems.Error(file.Name, row.Line, ImportCodes.FieldCount, "This row has another number of fields than the header; was the file cut off?");
                break;
        }
    }

    /// <summary>Whether a line is words rather than noise: some exports say in a sentence that nothing was found.</summary>
    private static bool IsText(CsvRow row) => row.Cells.All(cell => cell.Length <= 1000 && !cell.Any(c => char.IsControl(c) || c == '\uFFFD'));
}
