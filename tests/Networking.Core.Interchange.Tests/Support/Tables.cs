using System.Text;
using System.Text.RegularExpressions;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Tests.Support;

/// <summary>Tables as text.</summary>
internal static class Tables
{
    /// <summary>A table with commas as a spreadsheet of a country with decimal commas saves it.</summary>
    internal static string WithDelimiter(string table, char delimiter) =>
        string.Concat(Rows(table, ',').Select(cells => string.Join(delimiter, cells.Select(Quoted)) + "\r\n"));

    /// <summary>The rows of a table.</summary>
    internal static List<string[]> Rows(string table, char delimiter)
    {
        using LenientCsv csv = new(new StringReader(table), delimiter, 1_000_000);
        List<string[]> rows = [];
        while (csv.TryRead(out CsvRow row))
        {
            rows.Add(row.Cells);
        }

        return rows;
    }

    internal static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    /// <summary>
    /// Reads damaged files with a format: nothing but <see cref="ImportException"/> may be thrown, none takes long, a file
    /// of several lines gives records, and each record stands on a line of its own.
    /// </summary>
    internal static void Fuzz(IImportFormat format, IReadOnlyList<byte[]> seeds)
    {
        for (int number = 0; number < FuzzRuns.Count; number++)
        {
            byte[] file = FuzzRuns.File(seeds, number);
            long start = Environment.TickCount64;
            try
            {
                _ = format.Recognise([FormatReader.FileOf(file)]).Count();
                (List<ImportRecord> records, _) = FormatReader.Read(format, file);
                Assert.True(records.Count > 0 || Lines(file) <= 1, $"File {number}: {Lines(file)} lines and no record.");
                Assert.True(
                    records.Count == records.Select(record => record.Place.Line).Distinct().Count(), $"File {number}: a row is two records.");
            }
            catch (Exception e) when (e is not (ImportException or Xunit.Sdk.XunitException))
            {
                Assert.Fail($"File {number}: {e}");
            }

            Assert.True(Environment.TickCount64 - start < 20_000, $"File {number} takes too long.");
        }
    }

    /// <summary>The lines that say something, read as the encoding that the file seems to have; a quote makes one of several.</summary>
    private static int Lines(byte[] file)
    {
        Encoding encoding = TextEncoding.Find(new MemoryStream(file), long.MaxValue, CancellationToken.None)!.Value.Encoding;
        using StreamReader reader = new(new MemoryStream(file), encoding);
        return Regex.Replace(reader.ReadToEnd(), "\"[^\"]*\"", quoted => quoted.Value.ReplaceLineEndings(" ")).Split(['\r', '\n']).Count(line => line.Any(c => !char.IsWhiteSpace(c) && c != '"'));
    }
}
