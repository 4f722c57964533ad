namespace Networking.Core.Json;

/// <summary>Journals in files, so written that a program that is stopped in between leaves a journal that can be read.</summary>
public static class JournalFile
{
    private const int Buffer = 64 * 1024;

    /// <summary>Reads a journal whole.</summary>
    /// <exception cref="IOException">The file is not there, or cannot be read.</exception>
    /// <exception cref="JournalFormatException">As <see cref="JournalJson.Read"/> says.</exception>
    public static JournalReadResult Read(string path, JournalReadOptions? options = null)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.SequentialScan);
        return JournalJson.Read(file, options);
    }

    /// <summary>
    /// Writes a journal in place of the file, if there is one: beside it first, under the same name with <c>.new</c> added,
    /// then over it, so that at every moment there is the whole old journal or the whole new one.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; what was there is still there.</exception>
    public static void Write(string path, IEnumerable<JournalEntry> entries)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(entries);
        string fresh = path + ".new";
        try
        {
            using (FileStream file = new(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                JournalJson.Write(file, entries);
                file.Flush(flushToDisk: true);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch
        {
            File.Delete(fresh);
            throw;
        }
    }

    /// <summary>
    /// Adds entries to the end of a journal and waits until they are on disk. A program that is stopped in between leaves
    /// at most one line that is cut off: it is reported when the journal is read, and what is added next begins a new line.
    /// A file that is not there, or is empty, becomes a journal.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written, or somebody else writes to it.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; nothing was written.</exception>
    /// <exception cref="JournalFormatException">The file is no journal, or one of a newer format; nothing was written.</exception>
    public static void Append(string path, IEnumerable<JournalEntry> entries)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(entries);
        if (!File.Exists(path))
        {
            Write(path, entries);
            return;
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        JournalJson.Append(file, entries);
        file.Flush(flushToDisk: true);
    }
}
