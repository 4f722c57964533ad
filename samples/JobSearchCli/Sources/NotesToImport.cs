using JobSearchCli.Notes;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange;

namespace JobSearchCli.Sources;

/// <summary>The notes files among the files to import, and what they bring.</summary>
/// <param name="Files">What became of the rows of each.</param>
/// <param name="Entries">The new entries.</param>
/// <param name="After">The network with them.</param>
/// <param name="Problems">The rows that say nothing, or nothing that is understood.</param>
internal sealed record NotesToImport(IReadOnlyList<NotesRead> Files, IReadOnlyList<JournalEntry> Entries, Network After, IReadOnlyList<Problem> Problems)
{
    internal const string FileName = "notes.csv";

    /// <summary>How many rows are new.</summary>
    internal int New => Files.Sum(file => file.New);

    /// <summary>The notes files that were named, and those in the folders that were.</summary>
    internal static IReadOnlyList<string> In(IEnumerable<string> paths) =>
        [.. paths.Select(path => Directory.Exists(path) ? Path.Combine(path, FileName) : path).Where(NotesFile.IsNotes)];

    /// <summary>Whether nothing but notes lies there: a notes file, or a folder with one alone.</summary>
    internal static bool IsAll(string path) =>
        In([path]) is [string notes] && (notes == path || Directory.EnumerateFileSystemEntries(path).All(entry => entry == notes));

    /// <param name="files">The notes files.</param>
    /// <param name="before">The network with all that is imported with them, so that their people are known.</param>
    internal static NotesToImport Read(IReadOnlyList<string> files, Network before)
    {
        Network after = before;
        List<NotesRead> read = [];
        List<Problem> problems = [];
        foreach (string file in files)
        {
            NotesFile notes = NotesFile.Read(file);
            HashSet<int> fresh = Record(notes, ref after, out HashSet<int> known);
            problems.AddRange(notes.Problems.Where(problem => problem.Severity != ProblemSeverity.Note || fresh.Contains(problem.Line ?? 0)));
            HashSet<int> unreadable = [.. notes.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Line ?? 0)];
            int leftOut = 0;
            foreach (Note note in notes.Notes.Where(note => !fresh.Contains(note.Line) && !known.Contains(note.Line) && !unreadable.Contains(note.Line)))
            {
                leftOut++;
                problems.Add(new(notes.Name, note.Line, "A store or a journal does not keep since when you write things down; say it with --since where it matters.", ProblemSeverity.Note));
            }

            read.Add(new(notes.Name, fresh.Count, known.Count, leftOut, unreadable.Count));
        }

        return new(read, [.. after.Entries.Where(entry => !before.Contains(entry.Id))], after, problems);
    }

    /// <summary>Records what is new, and tells the lines that brought something, and those that are known. A row has the same id each time.</summary>
    private static HashSet<int> Record(NotesFile notes, ref Network network, out HashSet<int> known)
    {
        Network before = network;
        (JournalEntry Entry, int Line)[] all = [.. NoteEntries.From(notes, NetworkSource.Seeker, new(network))];
        (JournalEntry Entry, int Line)[] added = [.. all.Where(one => !before.Contains(one.Entry.Id))];

        // Whoever was forgotten is not found by name; no row that is known already may bring them back.
        HashSet<ContactId> needed = [.. added.Where(one => one.Entry is not ContactAdded).SelectMany(one => one.Entry.Subjects)];
        HashSet<int> fresh = [];
        foreach ((JournalEntry entry, int line) in added.Where(one => one.Entry is not ContactAdded person || needed.Contains(person.Contact)))
        {
            if (network.TryRecord(entry, out network, out FluentValidation.Results.ValidationResult result))
            {
                fresh.Add(line);
            }
            else
            {
                notes.Problem(line, $"{string.Join(' ', result.Errors.Select(failure => failure.ErrorMessage))} The row was left out.");
            }
        }

        HashSet<int> refused = [.. notes.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Line ?? 0)];
        fresh.ExceptWith(refused);
        known = [.. all.Select(one => one.Line).Except(fresh).Except(refused)];
        return fresh;
    }
}
