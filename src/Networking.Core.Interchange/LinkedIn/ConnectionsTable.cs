using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
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
        string[] texts = [.. new[] { First, Last, Url, Email, Company, Position }.Select(name => columns.Text(row.Cells, name))];
        if (Array.TrueForAll(texts, text => text.Length == 0))
        {
            Rest.Add(new LeftOutRecord { Place = place, Code = ImportCodes.PeopleHidden, Why = "The row names nobody: the profile is hidden or closed." });
        }
        else if (Array.Exists(texts, text => text.Length > LongestText))
        {
            Refuse(place, ImportCodes.FieldTooLong, "A field of this row is too long for what it should be.");
        }
        else if (texts[0].Length + texts[1].Length + texts[3].Length == 0 && LinkKey.Of(texts[2]) is null)
        {
            Refuse(place, ImportCodes.PersonMissing, "This row has neither a name nor an address.");
        }
        else
        {
            ConnectionRow person = new(place, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], DayOf(place, row, columns));
            if (person.Url.Length > 0 && person.UrlKey is null)
            {
                reading.Warn(place, ImportCodes.LinkUnreadable, "The address cannot be read; the person was imported without it.");
            }

            Rows.Add(person);
        }
    }

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
