using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Csv;

/// <summary>Reads one row of contacts as CSV. What a cell should not hold is told of, and kept with the entry.</summary>
internal sealed class ContactsRow(string[] names, CsvRow row, ImportPlace place, ImportReading reading)
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);

    private Attributes _attributes = Attributes.None;

    /// <summary>The record of the row.</summary>
    internal ImportRecord ToRecord()
    {
        ContactId? contact = Contact(ContactsColumns.Id);
        ContactId? introducer = Contact(ContactsColumns.MetThrough);
        ContactDetails details = new()
        {
            GivenName = Text(ContactsColumns.GivenName),
            FamilyName = Text(ContactsColumns.FamilyName),
            Emails = Texts(ContactsColumns.Emails),
            Phones = Texts(ContactsColumns.Phones),
            Links = Texts(ContactsColumns.Links),
            Employer = Text(ContactsColumns.Employer),
            Role = Text(ContactsColumns.Role),
            Field = Text(ContactsColumns.Field),
            Zone = Value(ContactsColumns.Zone, text => DateTimeZoneProviders.Tzdb.Ids.Contains(text) ? text : null),
            Kinds = Value<ConnectionKinds?>(ContactsColumns.Kinds, text => ContactsCells.Kinds(text)),
            MetAt = Text(ContactsColumns.MetAt),
            MetOn = Day(ContactsColumns.MetOn),
            MetThrough = introducer == contact ? null : introducer,
            ConnectedOn = Day(ContactsColumns.ConnectedOn),
            ToldOfSearch = Value(ContactsColumns.ToldOfSearch, ContactsCells.YesOrNo),
            GivenCard = Value(ContactsColumns.GivenCard, ContactsCells.YesOrNo),
            ImportantDates = Dates(),
        };
        LocalDate? knownSince = Day(ContactsColumns.KnownSince);
        LocalDate? asOf = Day(ContactsColumns.AsOf);
        KeepOthers();
        ValueList<string> keys = PersonKeys.Of(details, contact?.ToString(), reading.Options.Region);
        return Array.Exists(row.Cells, cell => cell.Length > CellText.LongestText && !IsList(cell))
            ? new UnreadableRecord { Place = place, Code = ImportCodes.FieldTooLong, Message = "A field of this row is too long for what it should be." }
            : keys.IsEmpty || (details.GivenName is null && details.FamilyName is null && details.Emails.Count + details.Phones.Count + details.Links.Count == 0)
            ? new UnreadableRecord { Place = place, Code = ImportCodes.PersonMissing, Message = "This row has neither a name nor an address." }
            : new PersonRecord
            {
                Place = place,
                Contact = contact,
                Keys = keys,
                Details = details,
                KnownSince = knownSince,
                SaidOn = asOf,
                Attributes = _attributes,
            };
    }

    /// <summary>Several values are bounded each, not together.</summary>
    private static bool IsList(string cell) => cell.Split('\n').All(line => line.Length <= CellText.LongestText);

    private string Cell(string column)
    {
        int at = Array.FindIndex(names, name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? "" : CellText.Unguard(row.Cells[at]);
    }

    private string? Text(string column) => PlainText.OneLine(Cell(column)) is { Length: > 0 } text ? text : null;

    private ValueList<string> Texts(string column) => ValueList.From(Lines(column).Distinct());

    private IEnumerable<string> Lines(string column) =>
        Cell(column).Split(['\n', '\r']).Select(PlainText.OneLine).Where(line => line.Length > 0);

    private T? Value<T>(string column, Func<string, T?> read)
    {
        if (Text(column) is not { } text)
        {
            return default;
        }

        T? value = read(text);
        if (value is null)
        {
            reading.Warn(place, ImportCodes.ValueUnreadable, $"The column {column} holds something else; its text was kept with the entry.");
            Keep(column, text);
        }

        return value;
    }

    private ContactId? Contact(string column) => Value<ContactId?>(
        column, text => Guid.TryParseExact(text, "D", out Guid id) && id != Guid.Empty ? new ContactId(id) : null);

    private LocalDate? Day(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        bool isDate = LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day);
        if (isDate && day >= Earliest && day <= Latest)
        {
            return day;
        }

        reading.Warn(
            place,
            isDate ? ImportCodes.DateOutOfRange : ImportCodes.DateUnreadable,
            $"The column {column} holds no date from 1900 to 2099; its text was kept with the entry.");
        Keep(column, text);
        return null;
    }

    private ValueList<ImportantDate> Dates()
    {
        List<ImportantDate> dates = [];
        foreach (string line in Lines(ContactsColumns.ImportantDates))
        {
            if (ContactsCells.Date(line) is { } date)
            {
                dates.Add(date);
            }
            else
            {
                reading.Warn(place, ImportCodes.DateUnreadable, "A date cannot be read; its text was kept with the entry.");
                Keep(ContactsColumns.ImportantDates, line);
            }
        }

        return ValueList.From(dates.Distinct());
    }

    /// <summary>Columns that somebody added.</summary>
    private void KeepOthers()
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (!ContactsColumns.All.Contains(names[i], StringComparer.OrdinalIgnoreCase) && CellText.Lines(CellText.Unguard(row.Cells[i])) is { Length: > 0 } text)
            {
                Keep(names[i], text);
            }
        }
    }

    private void Keep(string column, string text)
    {
        string name = $"{ContactsCsvFormat.Source}:{PlainText.OneLine(column)}";
        _attributes = _attributes.With(name, _attributes.TryGetValue(name, out string? before) ? $"{before}\n{text}" : text);
    }
}
