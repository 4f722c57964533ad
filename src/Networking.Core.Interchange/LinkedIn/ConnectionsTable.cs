using Networking.Core.Contacts;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using Networking.Core.Interchange.Planning;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads <c>Connections.csv</c> of every era.</summary>
internal sealed class ConnectionsTable(ImportReading reading)
{
    private const string First = "first name";
    private const string Last = "last name";
    private const string Url = "url";
    private const string Email = "email address";
    private const string Company = "company";
    private const string Position = "position";
    private const string On = "connected on";
    private const int LongestText = 10_000;

    internal static TableKind Kind { get; } = new(
        "connections",
        [[First, Last], [On, Url, Company, Position, Email]],
        [First, Last, Company, On],
        ByShape);

    internal List<ConnectionRow> Rows { get; } = [];

    /// <summary>The rows that say nothing of anybody.</summary>
    internal List<ImportRecord> Rest { get; } = [];

    internal void Take(ImportPlace place, CsvRow row, Columns columns)
    {
        string first = columns.Text(row.Cells, First);
        string last = columns.Text(row.Cells, Last);
        string url = columns.Text(row.Cells, Url);
        string email = columns.Text(row.Cells, Email);
        string company = columns.Text(row.Cells, Company);
        string position = columns.Text(row.Cells, Position);
        if (first.Length + last.Length + url.Length + email.Length + company.Length + position.Length == 0)
        {
            Rest.Add(new LeftOutRecord { Place = place, Code = ImportCodes.PeopleHidden, Why = "The row names nobody: the profile is hidden or closed." });
            return;
        }

        if (Longest(first, last, url, email, company, position) > LongestText)
        {
            Refuse(place, ImportCodes.FieldTooLong, "A field of this row is too long for what it should be.");
            return;
        }

        string? key = LinkKey.Of(url);
        if (first.Length + last.Length + email.Length == 0 && key is null)
        {
            Refuse(place, ImportCodes.PersonMissing, "This row has neither a name nor an address.");
            return;
        }

        ContactDetails details = new()
        {
            GivenName = Said(first),
            FamilyName = Said(last),
            Links = key is null ? [] : [url],
            Emails = email.Length == 0 ? [] : [email],
            Employer = Said(company),
            Role = Said(position),
            ConnectedOn = DayOf(place, row, columns),
        };
        if (url.Length > 0 && key is null)
        {
            reading.Warn(place, ImportCodes.LinkUnreadable, "The address cannot be read; the person was imported without it.");
        }

        Rows.Add(new(place, details, key));
    }

    private static int Longest(params ReadOnlySpan<string> texts)
    {
        int longest = 0;
        foreach (string text in texts)
        {
            longest = Math.Max(longest, text.Length);
        }

        return longest;
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private void Refuse(ImportPlace place, string code, string message) =>
        Rest.Add(new UnreadableRecord { Place = place, Code = code, Message = message });

    private LocalDate? DayOf(ImportPlace place, CsvRow row, Columns columns)
    {
        string text = columns.Text(row.Cells, On);
        if (text.Length == 0)
        {
            return null;
        }

        LocalDate? day = LinkedInDates.Day(text);
        if (day is null)
        {
            reading.Warn(place, ImportCodes.DateUnreadable, "The date cannot be read; the person was imported without it.");
        }
        else if (!LinkedInDates.InRange(day.Value))
        {
            reading.Warn(place, ImportCodes.DateOutOfRange, "The date is out of range; the person was imported without it.");
            return null;
        }
        else if (FileAge.IsAfter(day.Value, FileAge.LatestIn(reading.Opened, reading.Options)))
        {
            reading.Warn(place, ImportCodes.DateInFuture, FileAge.SetAside);
            return null;
        }

        return day;
    }

    /// <summary>Another language: with URLs seven columns, without six, a date in the last one.</summary>
    private static string[]? ByShape(string[] header, IReadOnlyList<string[]> below)
    {
        string[]? names = header.Length switch
        {
            7 when below.Any(cells => LinkKey.IsProfile(cells[2])) && below.All(cells => cells[2].Length == 0 || LinkKey.IsProfile(cells[2])) =>
                [First, Last, Url, Email, Company, Position, On],
            6 when below.All(cells => cells[2].Length == 0 || cells[2].Contains('@', StringComparison.Ordinal)) =>
                [First, Last, Email, Company, Position, On],
            _ => null,
        };
        return names is not null && header.All(cell => cell.Length > 0) && LinkedInDates.Day(header[^1]) is null
            && below.Any(cells => LinkedInDates.Day(cells[^1]) is not null)
            && below.All(cells => cells[^1].Length == 0 || LooksLikeDate(cells[^1]))
            ? names
            : null;
    }

    private static bool LooksLikeDate(string cell) => cell.Length <= 40 && cell.Any(char.IsDigit);
}
