using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using JobSearchCli.Sources;
using Networking.Core.Interchange;
using NodaTime;
using NodaTime.Text;

namespace JobSearchCli.Notes;

/// <summary>Reads a notes file row by row; what is not understood is a problem with its line, the rest is kept.</summary>
internal sealed class NotesFile
{
    private static readonly string[] Columns = ["On", "What", "Who", "Detail", "Due", "Ref"];

    private static readonly string[] FirstColumns = Columns[..3];

    private readonly List<Note> _notes = [];
    private readonly List<Problem> _problems = [];

    private NotesFile(string name) => Name = name;

    internal string Name { get; }

    internal IReadOnlyList<Note> Notes => _notes;

    internal List<Problem> Problems => _problems;

    internal static NotesFile None { get; } = new("notes.csv");

    /// <summary>Whether a file begins as notes do.</summary>
    internal static bool IsNotes(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using StreamReader reader = new(path, Encoding.UTF8);
            char[] start = new char[string.Join(',', FirstColumns).Length + 1];
            int length = reader.ReadBlock(start);
            string[] head = new string(start, 0, length).Split(',', '\r', '\n');
            return FirstColumns.SequenceEqual(head.Take(FirstColumns.Length));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What cannot be opened is told of with the files that are no notes.
            return false;
        }
    }

    /// <exception cref="BadInputException">The file is not there, or has not the header of a notes file.</exception>
    internal static NotesFile Read(string path)
    {
        NotesFile file = new(Path.GetFileName(path));
        using StreamReader reader = new(path, Encoding.UTF8);
        using CsvReader csv = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            MissingFieldFound = null,
            MaxFieldSize = 100_000,
        });
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || !FirstColumns.All(column => csv.HeaderRecord!.Contains(column)))
            {
                throw new BadInputException($"{file.Name}: a notes file begins with {string.Join(',', Columns)}.");
            }

            while (csv.Read())
            {
                file.Add(csv);
            }
        }
        catch (CsvHelperException)
        {
            file.Problem(csv.Parser.RawRow, "the file cannot be read from here on; is a quote missing?");
        }

        return file;
    }

    internal void Problem(int line, string message, ProblemSeverity severity = ProblemSeverity.Error) => _problems.Add(new(Name, line, message, severity));

    private void Add(CsvReader csv)
    {
        int line = csv.Parser.RawRow;
        string Field(string column) => csv.GetField(column)?.Trim() ?? "";
        if (Columns.All(column => Field(column).Length == 0))
        {
            return;
        }

        LocalDate? on = Date(Field("On"), line, "On");
        LocalDate? due = Field("Due").Length == 0 ? null : Date(Field("Due"), line, "Due");
        if (on is { } day && (due is not null || Field("Due").Length == 0))
        {
            _notes.Add(new(line, day, Field("What").ToLowerInvariant(), Field("Who"), Field("Detail"), due, Field("Ref")));
        }
    }

    private LocalDate? Date(string text, int line, string column)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        if (date.Success && date.Value.Year is >= 1900 and <= 2099)
        {
            return date.Value;
        }

        Problem(line, $"{column} is not a date such as 2026-11-23; the row was left out.");
        return null;
    }
}
