using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Csv;

/// <summary>Contacts as <see cref="ContactsCsv"/> writes them; also where a spreadsheet saved them again, with rows and columns added.</summary>
/// <remarks>
/// A file is one of these when its header has <c>Contact Id</c> and a column of a name or an address; all others may be
/// missing, and stand in any order. A row whose contact id is empty is somebody new, or known by name or address. What
/// columns of other names hold is kept with the entry as an attribute <c>contacts:</c> with the column's name.
/// </remarks>
public sealed class ContactsCsvFormat : IImportFormat
{
    internal const string Source = "contacts";

    private static readonly string[] Naming =
        [ContactsColumns.GivenName, ContactsColumns.FamilyName, ContactsColumns.Emails, ContactsColumns.Phones, ContactsColumns.Links];

    /// <summary><c>contacts</c>.</summary>
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

    private static Func<CsvRow, ImportPlace, ImportRecord>? Header(string[] names, ImportReading? reading) =>
        names.Contains(ContactsColumns.Id, StringComparer.OrdinalIgnoreCase) && names.Intersect(Naming, StringComparer.OrdinalIgnoreCase).Any()
            ? (row, place) => new ContactsRow(names, row, place, reading!).ToRecord()
            : null;
}
