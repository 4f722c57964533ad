using Networking.Core;
using Networking.Core.Storage;
using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>Where entries are kept: a store, or a file of JSON lines.</summary>
internal abstract class JournalPlace(string path)
{
    /// <summary>The file.</summary>
    internal string Path { get; } = path;

    /// <summary>The file's name.</summary>
    internal string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What it is called in a sentence.</summary>
    protected abstract string Kind { get; }

    /// <summary>Whether anything is kept there yet.</summary>
    internal bool HasEntries => Directory.Exists(Path)
        ? throw new BadInputException($"The {Kind} {Path} is a folder, not a file.")
        : new FileInfo(Path) is { Exists: true, Length: > 0 };

    /// <summary>What is kept there.</summary>
    /// <exception cref="BadInputException">There is nothing, or what is there cannot be used.</exception>
    internal JournalSource Load() => HasEntries ? Read()
        : throw new BadInputException(File.Exists(Path) ? $"The {Kind} {Path} is empty." : Absence);

    /// <summary>The same for a command that may begin one: what is not there has no entries yet.</summary>
    /// <exception cref="BadInputException">What is there cannot be used.</exception>
    internal JournalSource LoadOrBegin() => HasEntries ? Read() : JournalSource.Empty;

    /// <summary>Finds out whether it can be written, before anything is asked or made of it.</summary>
    /// <exception cref="BadInputException">It cannot.</exception>
    internal virtual void CheckWritable()
    {
        if (PlaceTrouble.Writing(Path) is { } trouble)
        {
            throw new BadInputException($"The {Kind} {Path} cannot be written: {trouble}");
        }
    }

    /// <summary>Adds entries, all or none; when it returns they are on disk. Those that are there already are not added again.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="planned">What was read before, where the entries depend on it: if more was added since, nothing is.</param>
    /// <exception cref="BadInputException">An entry is refused, or it cannot be written there.</exception>
    internal void Append(IReadOnlyCollection<JournalEntry> entries, JournalSource? planned = null)
    {
        AppendResult result = Write(entries, planned?.Version);
        if (result.Status == AppendStatus.Conflict)
        {
            throw new BadInputException($"{Name} was changed while this was planned. Nothing was recorded; give the command again.");
        }

        if (!result.IsAppended)
        {
            throw new BadInputException(Refusals.InWords(entries, result.Refusals));
        }
    }

    /// <summary>Everything that is kept there, in the order in which it was added.</summary>
    internal IReadOnlyList<JournalEntry> History() => HasEntries ? ReadHistory() : [];

    /// <summary>Erases somebody under all their ids, for good.</summary>
    /// <param name="person">Any of their ids.</param>
    /// <param name="today">The day on which it is done.</param>
    /// <exception cref="BadInputException">It cannot be written there.</exception>
    internal abstract Forgotten Forget(ContactId person, LocalDate today);

    /// <summary>What it is called when it is new, and where it is.</summary>
    internal string Began => $"Began a new {Kind} at {Path}.";

    /// <summary>What is said where there is nothing yet.</summary>
    protected abstract string Absence { get; }

    protected abstract JournalSource Read();

    protected abstract IReadOnlyList<JournalEntry> ReadHistory();

    protected abstract AppendResult Write(IReadOnlyCollection<JournalEntry> entries, long? expectedVersion);
}
