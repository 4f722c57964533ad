using System.Diagnostics;

namespace Networking.Core.Json;

/// <summary>
/// Writes to a journal in a file while nobody else does: for those who read it, decide, and write what follows from what
/// they read. <see cref="JournalFile.Append"/> and <see cref="JournalFile.Write"/> do it for one call.
/// </summary>
/// <remarks>
/// Only those who write through this library wait for each other, in this process and in others. They do it by a file beside
/// the journal, <c>.networking-lock</c> behind its name, which is gone once nobody writes; one that a stopped program left
/// locks nothing. So whoever writes must have the right to make files in the journal's folder. Readers never wait. Not safe
/// to use from several threads at once.
/// </remarks>
public sealed class JournalFileWriter : IDisposable
{
    private const string LockEnding = ".networking-lock";
    private const string FreshEnding = ".networking-new";
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromMilliseconds(10);

    private readonly string _path;
    private readonly FileStream _lock;
    private bool _isOver;

    private JournalFileWriter(string path, FileStream held)
    {
        _path = path;
        _lock = held;
    }

    /// <summary>How long is waited for other writers where nothing else is said: 10 seconds.</summary>
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(10);

    private string Fresh => _path + FreshEnding;

    /// <summary>Waits until nobody else writes to a journal, and keeps others from it until this is disposed of.</summary>
    /// <param name="path">The journal's file, which need not be there; its folder must. Of a link, what it leads to is written.</param>
    /// <param name="patience">How long to wait, 0 or more; null for <see cref="DefaultPatience"/>.</param>
    /// <exception cref="TimeoutException">Another program, or another part of this one, went on writing for that long.</exception>
    /// <exception cref="IOException">There is no such folder, or its disk does not take a file.</exception>
    /// <exception cref="UnauthorizedAccessException">Files may not be made in its folder.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty or no path.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="patience"/> is below 0.</exception>
    public static JournalFileWriter Open(string path, TimeSpan? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        TimeSpan most = patience ?? DefaultPatience;
        ArgumentOutOfRangeException.ThrowIfLessThan(most, TimeSpan.Zero, nameof(patience));

        // Two links to one journal must not give two locks, and no link may be taken for the journal and replaced.
        FileInfo named = new(path);
        string real = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        JournalFileWriter writer = new(real, Lock(real + LockEnding, most));
        try
        {
            // Whoever began it was stopped: they would hold the lock. It may name somebody who is erased by now.
            File.Delete(writer.Fresh);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Adds entries as <see cref="JournalFile.Append"/> does, without waiting.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; nothing was written.</exception>
    /// <exception cref="JournalFormatException">The file is no journal, or one of a newer format; nothing was written.</exception>
    /// <exception cref="ObjectDisposedException">Others may write again.</exception>
    public void Append(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ObjectDisposedException.ThrowIf(_isOver, this);
        if (!File.Exists(_path))
        {
            Write(entries);
            return;
        }

        using FileStream file = new(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        JournalJson.Append(file, entries);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Writes the journal anew as <see cref="JournalFile.Write"/> does, without waiting.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there is still there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; what was there is still there.</exception>
    /// <exception cref="ArgumentException">An entry is refused as by <see cref="JournalJson.Write"/>; what was there is still there.</exception>
    /// <exception cref="ObjectDisposedException">Others may write again.</exception>
    public void Write(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ObjectDisposedException.ThrowIf(_isOver, this);
        FileStream file = Begin();
        try
        {
            using (file)
            {
                JournalJson.Write(file, entries);
                file.Flush(flushToDisk: true);
            }

            File.Move(Fresh, _path, overwrite: true);
        }
        catch
        {
            File.Delete(Fresh);
            throw;
        }
    }

    /// <summary>Lets others write.</summary>
    public void Dispose()
    {
        _isOver = true;
        _lock.Dispose();
    }

    /// <remarks>
    /// These four together make .NET look, once it has the lock on Unix, whether the file is still the one at this path, and
    /// open it again if not: another writer deletes it before letting go of it.
    /// </remarks>
    private static FileStream Lock(string path, TimeSpan patience)
    {
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException fault) when (IsHeldByOthers(fault))
            {
                if (Stopwatch.GetElapsedTime(began) >= patience)
                {
                    throw new TimeoutException($"Somebody else has been writing to the journal for {patience.TotalSeconds:0.#} seconds; try again when they are done.", fault);
                }

                Thread.Sleep(BeforeTryingAgain);
            }
        }
    }

    /// <summary>Whether a file cannot be opened because others have it: a sharing violation, or EWOULDBLOCK of Linux or macOS.</summary>
    private static bool IsHeldByOthers(IOException fault) => fault.HResult is unchecked((int)0x80070020) or 11 or 35;

    /// <summary>The file that takes the journal's place, with the rights of that one from the beginning.</summary>
    private FileStream Begin()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (OperatingSystem.IsWindows() || !File.Exists(_path))
        {
            return new(Fresh, options);
        }

        UnixFileMode rights = File.GetUnixFileMode(_path);
        options.UnixCreateMode = rights;
        FileStream file = new(Fresh, options);

        // The process's mask has taken some away.
        File.SetUnixFileMode(file.SafeFileHandle, rights);
        return file;
    }
}
