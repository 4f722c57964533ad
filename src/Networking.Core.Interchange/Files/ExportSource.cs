using System.IO.Compression;

namespace Networking.Core.Interchange.Files;

/// <summary>The files of an export in a folder or a zip archive.</summary>
internal sealed class ExportSource : IDisposable
{
    private readonly ZipArchive? _archive;

    private ExportSource(string name, IReadOnlyList<ExportFile> files, ZipArchive? archive) =>
        (Name, Files, _archive) = (name, files, archive);

    /// <summary>The name of the folder or archive.</summary>
    internal string Name { get; }

    /// <summary>Its files by name, those in folders of it too.</summary>
    internal IReadOnlyList<ExportFile> Files { get; }

    /// <exception cref="ImportException">There is nothing there, or it is neither a folder nor a zip archive.</exception>
    internal static ExportSource Open(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        try
        {
            return Directory.Exists(path) ? OpenFolder(name, path)
                : File.Exists(path) ? OpenArchive(name, path)
                : throw new ImportException(ImportCodes.PathMissing, name, "There is no such file or folder.");
        }
        catch (InvalidDataException)
        {
            throw new ImportException(
                ImportCodes.NotAnExport,
                name,
                "This is neither a folder nor a zip archive; give the folder that holds the export, or its zip.");
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            throw new ImportException(ImportCodes.FileUnreadable, name, "It cannot be opened.");
        }
    }

    public void Dispose() => _archive?.Dispose();

    /// <summary>Whether an exception says that a file cannot be read, rather than that the program is wrong.</summary>
    internal static bool IsFileTrouble(Exception e) =>
        e is IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    private static ExportSource OpenFolder(string name, string path)
    {
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = 1,
            IgnoreInaccessible = true,
            MatchCasing = MatchCasing.CaseInsensitive,
        };
        IEnumerable<ExportFile> files = Directory
            .EnumerateFiles(path, "*.csv", options)
            .Order(StringComparer.Ordinal)
            .Select(file => new ExportFile(
                Path.GetFileName(file),
                Path.GetRelativePath(path, file).Count(c => c == Path.DirectorySeparatorChar),
                new FileInfo(file).Length,
                () => File.OpenRead(file)));
        return new(name, [.. files], null);
    }

    private static ExportSource OpenArchive(string name, string path)
    {
        ZipArchive archive = ZipFile.OpenRead(path);
        try
        {
            IEnumerable<ExportFile> files = archive.Entries
                .Where(entry => !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
                .Where(entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => new ExportFile(entry.Name, entry.FullName.Count(c => c == '/'), entry.Length, entry.Open));
            return new(name, [.. files], archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }
}
