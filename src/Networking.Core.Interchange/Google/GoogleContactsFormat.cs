using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Google;

/// <summary>
/// Contacts exported from Google as "Google CSV": with the header in use until 2024, which begins with
/// <c>Name,Given Name</c>, and with the one since, which begins with <c>First Name,Middle Name</c>; also where a
/// spreadsheet saved it again.
/// </summary>
/// <remarks>
/// What the model has no word for, labels and postal addresses among it, is kept with the entry as an attribute
/// <c>google:</c> with the column's name. A row that names an organisation and no person is left out.
/// </remarks>
public sealed class GoogleContactsFormat : IImportFormat
{
    internal const string Source = "google";

    /// <summary><c>google</c>.</summary>
    public string Name => Source;

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Where(file => CsvTable.Recognises(file, names => Header(names, null)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reading);
        return files.SelectMany(file => CsvTable.Read(file, reading, names => Header(names, reading)));
    }

    private static Func<CsvRow, ImportPlace, ImportRecord>? Header(string[] names, ImportReading? reading)
    {
        GoogleColumn[] columns = [.. names.Select(GoogleColumn.Of)];
        return GoogleColumn.AreOfAnExport(columns) ? (row, place) => GoogleRow.Read(columns, row, place, reading!) : null;
    }
}
