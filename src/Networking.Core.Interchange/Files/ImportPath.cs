using System.IO.Compression;
using System.IO.Enumeration;
using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Files;

/// <summary>The files of one path: of a folder, of a zip archive (told by its content), or a single one.</summary>
internal sealed class ImportPath : IDisposable
{
    /// <summary>How many folders below the one named are looked into; deeper lies what was not meant.</summary>
    private const int DeepestFolder = 8;

    private readonly ZipArchive? _archive;

    private ImportPath(string name, IReadOnlyList<ImportFile> files, bool isSingle, bool hasMore, ZipArchive? archive) =>
        (Name, Files, IsSingle, HasMore, _archive) = (name, files, isSingle, hasMore, archive);

    /// <summary>The name of the file, folder or archive.</summary>
    internal string Name { get; }

    /// <summary>Its files by name, those in folders of it too.</summary>
    internal IReadOnlyList<ImportFile> Files { get; }

    /// <summary>Whether the path is that of a file itself.</summary>
    internal bool IsSingle { get; }

    /// <summary>Whether there were more files than allowed.</summary>
    internal bool HasMore { get; }

    /// <summary>The folders that cannot be opened, from the one that is imported on.</summary>
    internal IReadOnlyList<string> Closed { get; private init; } = [];

    /// <summary>Files that are there already.</summary>
    internal static ImportPath Of(IReadOnlyList<ImportFile> files) => new("", files, isSingle: true, hasMore: false, null);

    /// <param name="path">The path.</param>
    /// <param name="mostFiles">The largest number of files.</param>
    /// <param name="look">Looks into a folder, and throws where that is not allowed; null for looking into it.</param>
    /// <exception cref="ImportException">There is nothing there, or it cannot be opened.</exception>
    internal static ImportPath Open(string path, int mostFiles, Action<string>? look = null)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        try
        {
            return Directory.Exists(path) ? OpenFolder(name, path, mostFiles, look ?? Look)
                : !File.Exists(path) ? throw new ImportException(ImportCodes.PathMissing, name, "There is no such file or folder.")
                : IsArchive(path) ? OpenArchive(name, path, mostFiles)
                : new(name, [FileAt(path, path, "")], isSingle: true, hasMore: false, null);
        }
        catch (InvalidDataException)
        {
            throw new ImportException(ImportCodes.FileUnreadable, name, "This zip archive is damaged.");
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            throw new ImportException(ImportCodes.FileUnreadable, name, "It cannot be opened.");
        }
    }

    public void Dispose() => _archive?.Dispose();

    private static ImportPath OpenFolder(string name, string path, int mostFiles, Action<string> look)
    {
        List<string> closed = [];
        look(path);
        EnumerationOptions options = new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = DeepestFolder,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.System | (OperatingSystem.IsWindows() ? FileAttributes.Hidden : 0),
        };
        FileSystemEnumerable<string> all = new(path, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsMeant(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (IsMeant(entry.FileName) || MailFolder.IsAt(entry.ToFullPath())) && IsOpen(entry.ToFullPath()),
        };
        List<string> found = [.. all.Take(mostFiles + 1)];
        bool hasMore = found.Count > mostFiles;
        string root = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        IEnumerable<string> files = found.Order(StringComparer.Ordinal).Take(mostFiles);
        return new(name, [.. files.Select(file => FileAt(path, file, root))], isSingle: false, hasMore, null)
        {
            Closed = [.. closed.Order(StringComparer.Ordinal).Select(folder => string.Join('/', [root, .. Path.GetRelativePath(path, folder).Split(Path.DirectorySeparatorChar)]))],
        };

        bool IsOpen(string folder)
        {
            try
            {
                look(folder);
                return true;
            }
            catch (Exception e) when (FileTrouble.Is(e))
            {
                closed.Add(folder);
                return false;
            }
        }
    }

    private static void Look(string folder)
    {
        using IEnumerator<string> first = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();
        first.MoveNext();
    }

    /// <param name="path">The path that is imported.</param>
    /// <param name="file">The file.</param>
    /// <param name="root">The name of the folder that is imported; empty for a file that is imported itself.</param>
    private static ImportFile FileAt(string path, string file, string root)
    {
        FileInfo info = new(file);
        string[] folders = root.Length == 0 ? [] : Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar)[..^1];
        return new(info.Name, info.Length, () => File.OpenRead(file))
        {
            Depth = folders.Length,
            Folder = root.Length == 0 ? "" : string.Join('/', [root, .. folders]),
            ModifiedAt = Instant.FromDateTimeUtc(info.LastWriteTimeUtc),
        };
    }

    private static bool IsArchive(string path)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] start = new byte[4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6];
    }

    private static ImportPath OpenArchive(string name, string path, int mostFiles)
    {
        ZipArchive archive = ZipFile.OpenRead(path);
        try
        {
            HashSet<string> mail = MailFolder.In(archive);
            List<ZipArchiveEntry> entries = [.. archive.Entries.Where(entry => entry.Name.Length > 0 && IsMeantIn(entry.FullName, mail))];
            IEnumerable<ImportFile> files = entries
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Take(mostFiles)
                .Select(entry => new ImportFile(entry.Name, entry.Length, () => new WholeEntryStream(entry.Open(), entry.Length))
                {
                    Depth = entry.FullName.Count(c => c == '/'),
                    Folder = $"{name}/{entry.FullName}"[..^(entry.Name.Length + 1)],
                    // Archives keep local times without a zone; the day is what matters.
                    ModifiedAt = LocalDateTime.FromDateTime(entry.LastWriteTime.DateTime).InUtc().ToInstant(),
                });
            return new(name, [.. files], isSingle: false, entries.Count > mostFiles, archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file or folder is one that people see: not hidden, nor one that a system keeps beside them.</summary>
    private static bool IsMeant(ReadOnlySpan<char> name) => !name.StartsWith('.') && name is not "__MACOSX";

    private static bool IsMeantIn(string entry, HashSet<string> mail)
    {
        string[] parts = entry.Split('/', '\\');
        return IsMeant(parts[^1])
            && Enumerable.Range(0, parts.Length - 1).All(i => IsMeant(parts[i]) || mail.Contains(string.Join('/', parts[..(i + 1)])));
    }
}
