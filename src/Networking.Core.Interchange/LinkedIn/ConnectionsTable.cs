using System.Globalization;
using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads <c>Connections.csv</c> of every era.</summary>
internal sealed class ConnectionsTable(ProblemList problems)
{
    private const string First = "first name";
    private const string Last = "last name";
    private const string Url = "url";
    private const string Email = "email address";
    private const string Company = "company";
    private const string Position = "position";
    private const string On = "connected on";
    private const int LongestText = 10_000;

    private (string File, int Line) _firstHidden;

    internal static TableKind Kind { get; } = new(
        "connections",
        [[First, Last], [On, Url, Company, Position, Email]],
        ByShape);

    internal List<ConnectionRow> Rows { get; } = [];

    internal int Count { get; private set; }

    internal int Hidden { get; private set; }

    internal int Unreadable { get; private set; }

    internal void Take(string file, CsvRow row, Columns columns)
    {
        Count++;
        if (row.Fault != CsvFault.None)
        {
            Unreadable++;
            return;
        }

        string[] texts = [.. new[] { First, Last, Url, Email, Company, Position }.Select(name => columns.Text(row.Cells, name))];
        if (texts.All(text => text.Length == 0))
        {
            _firstHidden = Hidden++ == 0 ? (file, row.Line) : _firstHidden;
        }
        else if (texts.Any(text => text.Length > LongestText))
        {
            Refuse(file, row.Line, ImportCodes.FieldTooLong, "A field of this row is too long for what it should be.");
        }
        else if (texts[0].Length + texts[1].Length + texts[3].Length == 0 && LinkKey.Of(texts[2]) is null)
        {
            Refuse(file, row.Line, ImportCodes.PersonMissing, "This row has neither a name nor an address.");
        }
        else
        {
            ConnectionRow person = new(file, row.Line, texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], DayOf(file, row, columns));
            if (person.Url.Length > 0 && person.UrlKey is null)
            {
                problems.Warn(file, row.Line, ImportCodes.LinkUnreadable, "The address cannot be read; the person was imported without it.");
            }

            Rows.Add(person);
        }
    }

    /// <summary>Reports how many rows name nobody; to be called when all are read.</summary>
    internal void ReportHidden()
    {
        if (Hidden > 0)
        {
            problems.Note(
                _firstHidden.File,
                _firstHidden.Line,
                ImportCodes.PeopleHidden,
                string.Create(CultureInfo.InvariantCulture, $"Rows that name nobody (hidden or closed profiles): {Hidden}, the first here."));
        }
    }

    private void Refuse(string file, int line, string code, string message)
    {
        Unreadable++;
        problems.Error(file, line, code, message);
    }

    private LocalDate? DayOf(string file, CsvRow row, Columns columns)
    {
        string text = columns.Text(row.Cells, On);
        if (text.Length == 0)
        {
            return null;
        }

        LocalDate? day = LinkedInDates.Day(text);
        if (day is null)
        {
            problems.Warn(file, row.Line, ImportCodes.DateUnreadable, "The date cannot be read; the person was imported without it.");
        }
        else if (!LinkedInDates.InRange(day.Value))
        {
            problems.Warn(file, row.Line, ImportCodes.DateOutOfRange, "The date is out of range; the person was imported without it.");
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
