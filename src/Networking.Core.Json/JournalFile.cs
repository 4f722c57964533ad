namespace Networking.Core.Json;

/// <summary>
/// Journals in files, so written that a program that is stopped in between leaves a journal that can be read, and that
/// programs that write at once do so one after the other, as <see cref="JournalFileWriter"/> says.
/// </summary>
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
    /// Writes a journal in place of the file, if there is one: beside it first, under the same name with
    /// <c>.networking-new</c> added, and when that is on disk over it, so that at every moment there is the whole old journal
    /// or the whole new one. On Unix it keeps the rights of the old one.
    /// </summary>
    /// <exception cref="TimeoutException">Somebody else went on writing for <see cref="JournalFileWriter.DefaultPatience"/>.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">Files may not be made in its folder; what was there is still there.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; what was there is still there.</exception>
    public static void Write(string path, IEnumerable<JournalEntry> entries)
    {
        using JournalFileWriter writer = JournalFileWriter.Open(path);
        writer.Write(entries);
    }

    /// <summary>
    /// Adds entries to the end of a journal and waits until they are on disk. A program that is stopped in between leaves
    /// at most one line that is cut off: it is reported when the journal is read, and what is added next begins a new line.
    /// A file that is not there, or is empty, becomes a journal.
    /// </summary>
    /// <exception cref="TimeoutException">Somebody else went on writing for <see cref="JournalFileWriter.DefaultPatience"/>.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written, or files may not be made in its folder.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; nothing was written.</exception>
    /// <exception cref="JournalFormatException">The file is no journal, or one of a newer format; nothing was written.</exception>
    public static void Append(string path, IEnumerable<JournalEntry> entries)
    {
        using JournalFileWriter writer = JournalFileWriter.Open(path);
        writer.Append(entries);
    }
}
