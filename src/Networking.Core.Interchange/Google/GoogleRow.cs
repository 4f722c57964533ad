using Networking.Core.Contacts;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Google;

/// <summary>Puts one row of an export together, cell by cell.</summary>
internal sealed class GoogleRow(ImportPlace place, ImportReading reading)
{
    private const string Separator = ":::";

    private readonly List<string> _given = [];
    private readonly List<string> _emails = [];
    private readonly List<string> _phones = [];
    private readonly List<string> _links = [];
    private readonly List<string> _notes = [];
    private readonly List<ImportantDate> _dates = [];
    private readonly Dictionary<int, (GoogleColumn Column, string Cell)> _eventNames = [];
    private readonly List<(GoogleColumn Column, string Cell)> _eventDays = [];
    private (GoogleColumn Column, string Text) _fullName = (default, "");
    private string _family = "";
    private int? _employment;
    private string _employer = "";
    private string _role = "";
    private Attributes _attributes = Attributes.None;

    /// <summary>The record of a row.</summary>
    internal static ImportRecord Read(GoogleColumn[] columns, CsvRow row, ImportPlace place, ImportReading reading)
    {
        GoogleRow made = new(place, reading);
        bool tooLong = false;
        for (int i = 0; i < columns.Length; i++)
        {
            string cell = row.Cells[i];
            tooLong |= cell.Length > CellText.LongestText && columns[i].Use is not (GoogleUse.Notes or GoogleUse.Other);
            if (!string.IsNullOrWhiteSpace(cell))
            {
                made.Take(columns[i], cell);
            }
        }

        return tooLong
            ? new UnreadableRecord { Place = place, Code = ImportCodes.FieldTooLong, Message = "A field of this row is too long for what it should be." }
            : made.ToRecord();
    }

    private void Take(GoogleColumn column, string cell)
    {
        switch (column.Use)
        {
            case GoogleUse.FullName:
                _fullName = (column, PlainText.OneLine(cell));
                break;
            case GoogleUse.GivenName or GoogleUse.MiddleName:
                _given.Add(PlainText.OneLine(cell));
                break;
            case GoogleUse.FamilyName:
                _family = PlainText.OneLine(cell);
                break;
            case GoogleUse.Email:
                _emails.AddRange(Values(cell));
                break;
            case GoogleUse.Phone:
                _phones.AddRange(Values(cell));
                break;
            case GoogleUse.Website:
                _links.AddRange(Values(cell));
                break;
            case GoogleUse.Employer when _employment is null || _employment == column.Number:
                (_employment, _employer) = (column.Number, First(column, cell));
                break;
            case GoogleUse.Role when _employment is null || _employment == column.Number:
                (_employment, _role) = (column.Number, First(column, cell));
                break;
            case GoogleUse.EventName:
                _eventNames[column.Number] = (column, cell);
                break;
            case GoogleUse.EventDay:
                _eventDays.Add((column, cell));
                break;
            case GoogleUse.Birthday:
                AddDate(column, cell, "birthday");
                break;
            case GoogleUse.Notes:
                _notes.AddRange(CellText.Pieces(CellText.Lines(cell)));
                break;
            default:
                Keep(column, cell);
                break;
        }
    }

    private ImportRecord ToRecord()
    {
        (string given, string family) = (string.Join(' ', _given), _family);
        (given, family) = given.Length + family.Length > 0 ? (given, family) : Parts(_fullName.Text);
        if (NameKey.Fold(_fullName.Text) is { Length: > 0 } full && full != NameKey.Fold($"{given} {family}"))
        {
            Keep(_fullName.Column, _fullName.Text);
        }

        AddEvents();
        ContactDetails details = new()
        {
            GivenName = Said(given),
            FamilyName = Said(family),
            Emails = ValueList.From(_emails.Distinct()),
            Phones = ValueList.From(_phones.Distinct()),
            Links = ValueList.From(_links.Distinct()),
            Employer = Said(_employer),
            Role = Said(_role),
            ImportantDates = ValueList.From(_dates.Distinct()),
        };
        ValueList<string> keys = PersonKeys.Of(details, region: reading.Options.Region);
        bool named = given.Length + family.Length > 0;
        return !named && _employer.Length > 0
            ? new LeftOutRecord { Place = place, Code = ImportCodes.PersonOrganisation, Why = "The row is about an organisation; it names no person." }
            : !keys.IsEmpty
            ? new PersonRecord
            {
                Place = place,
                Keys = keys,
                Details = details,
                Notes = ValueList.From(_notes),
                Attributes = _attributes,
            }
            : new UnreadableRecord { Place = place, Code = ImportCodes.PersonMissing, Message = "This row has neither a name nor an address." };
    }

    /// <summary>The first of several values; all of them are kept where there are more.</summary>
    private string First(GoogleColumn column, string cell)
    {
        string[] values = [.. Values(cell)];
        if (values.Length > 1)
        {
            Keep(column, cell);
        }

        return values.Length > 0 ? values[0] : "";
    }

    private void AddEvents()
    {
        foreach ((GoogleColumn column, string cell) in _eventDays)
        {
            bool labelled = _eventNames.TryGetValue(column.Number, out (GoogleColumn Column, string Cell) label);
            string name = labelled ? PlainText.OneLine(label.Cell).TrimStart('*', ' ') : "";
            if (!AddDate(column, cell, DateName(name)) && labelled)
            {
                Keep(label.Column, label.Cell);
            }
        }
    }

    /// <returns>Whether the text is a date.</returns>
    private bool AddDate(GoogleColumn column, string cell, string name)
    {
        if (GoogleDates.Of(cell) is not { } date)
        {
            reading.Warn(place, ImportCodes.DateUnreadable, "The date cannot be read; its text was kept with the entry.");
            Keep(column, cell);
            return false;
        }

        if (date.Year is < 1900 or > 2099)
        {
            reading.Warn(place, ImportCodes.DateOutOfRange, "The year is out of range; the day was kept without it.");
            Keep(column, cell);
            _dates.Add(new(name, date.Day));
        }
        else
        {
            _dates.Add(new(name, date.Day, date.Year));
        }

        return true;
    }

    /// <summary>Two columns of one name are kept together.</summary>
    private void Keep(GoogleColumn column, string cell)
    {
        string name = $"{GoogleContactsFormat.Source}:{PlainText.OneLine(column.Name)}";
        string text = CellText.Lines(cell);
        _attributes = _attributes.With(name, _attributes.TryGetValue(name, out string? before) ? $"{before} {Separator} {text}" : text);
    }

    private static IEnumerable<string> Values(string cell) =>
        cell.Split(Separator).Select(PlainText.OneLine).Where(value => value.Length > 0);

    private static string DateName(string label) => label switch
    {
        "" => "event",
        "Birthday" or "Anniversary" => label.ToLowerInvariant(),
        _ => label,
    };

    private static string? Said(string text) => text.Length == 0 ? null : text;

    /// <summary>A name as one text: the first word is the given name; what follows a comma is no name.</summary>
    private static (string Given, string Family) Parts(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string plain = (comma > 0 ? name[..comma] : name).Trim();
        int space = plain.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (plain, "") : (plain[..space], plain[(space + 1)..].Trim());
    }
}
