using System.IO.Compression;
using Networking.Core.Interchange;

namespace JobSearchCli.Sources;

/// <summary>The files, folders and archives that were named to be imported, and which of them gave nothing at all.</summary>
/// <param name="plan">What came of them.</param>
internal sealed class NamedPaths(ImportPlan plan)
{
    /// <summary>Those that cannot be read: missing, empty, damaged, or of no format that is known.</summary>
    internal IReadOnlyList<string> Refused(IEnumerable<string> paths) => [.. paths.Where(path => !IsRead(path))];

    /// <summary>Whether a format could make nothing of a file that it took for its own.</summary>
    internal bool IsRefused(FileCounts row) => row.Format.Length > 0 && row.Records == row.Unreadable
        && (row.Unreadable > 0 || plan.Problems.Any(problem => IsAbout(problem, row)));

    /// <summary>What a path is called in messages and tables.</summary>
    internal static string NameOf(string path) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    internal static bool IsEmptyFile(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    /// <summary>Where it is unknown whose mail it is, one file is told of and none of its format is read.</summary>
    private bool IsAbout(ImportProblem problem, FileCounts row) => problem.Severity == ProblemSeverity.Error
        && (problem.File == row.File
            || (problem.Code is ImportCodes.OwnerUnknown or ImportCodes.OwnerNotFound
                && plan.Files.Any(other => other.File == problem.File && other.Format == row.Format)));

    private bool IsRead(string path)
    {
        FileCounts[] read = [.. plan.Files.Where(row => row.Format.Length > 0 && !IsRefused(row))];
        string name = NameOf(path);
        HashSet<string> inside = NamesIn(path);
        return Array.Exists(read, row => row.Files > 1
            ? row.File == name || row.File.StartsWith($"{name}/", StringComparison.Ordinal)
            : inside.Contains(row.File));
    }

    private static HashSet<string> NamesIn(string path)
    {
        try
        {
            return [.. Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Select(NameOf)
                : File.Exists(path) ? NamesInFile(path).Append(NameOf(path))
                : []];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<string> NamesInFile(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            return [.. archive.Entries.Select(entry => entry.Name)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
