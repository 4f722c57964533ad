using Networking.Core;
using Networking.Core.EntityFrameworkCore;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Sqlite;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>A store: one SQLite file for this program's one seeker.</summary>
/// <param name="path">The file.</param>
/// <param name="clock">Says which day is today when the store reckons what is due.</param>
/// <param name="isDefault">Whether it is the one in the user's data folder, which is made when it is first written.</param>
internal sealed class StorePlace(string path, IClock clock, bool isDefault = false) : JournalPlace(path)
{
    /// <summary>
    /// The ids of what is imported are made from this seeker's, so they are the same in every store and journal of this
    /// program, and moving entries from one to another doubles nothing.
    /// </summary>
    private static readonly JournalScope Scope = new(NetworkSource.Seeker);

    protected override string Absence => isDefault
        ? $"You have no network yet: there is no store at {Path}. To begin, import your files: import FILES; or add somebody: log NAME --new. To look at an export without keeping it, name it with --from."
        : !Directory.Exists(Folder) ? $"There is no store at {Path}: there is no folder {Folder}."
        : $"There is no store at {Path}. To begin one, import your files into it: import FILES --store {Path}; or add somebody: log NAME --new --store {Path}.";

    private string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) ?? Path;

    /// <summary>The store that is meant where none is named: <c>network.db</c> in the user's data folder.</summary>
    /// <exception cref="BadInputException">The user has no such folder.</exception>
    internal static StorePlace Default(IClock clock)
    {
        return DefaultPath is { } path
            ? new(path, clock, isDefault: true)
            : throw new BadInputException("You have no folder for data on this machine. Name a store with --store.");
    }

    /// <summary>Where that store is; null where the user has no folder for data.</summary>
    internal static string? DefaultPath =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? System.IO.Path.Combine(folder, "networking-core", "network.db")
            : null;

    /// <summary>The files of a store: SQLite has more beside the one that is named.</summary>
    internal static IEnumerable<string> FilesOf(string path) => new[] { "", "-wal", "-shm", "-journal" }.Select(end => path + end);

    protected override string Kind => "store";

    /// <remarks>The folder of the default store is made when the store is.</remarks>
    internal override void CheckWritable()
    {
        if (!isDefault || File.Exists(Path))
        {
            base.CheckWritable();
        }
    }

    protected override JournalSource Read()
    {
        NetworkSnapshot snapshot = Use(store => store.Journal.LoadNetworkAsync(Scope));
        return new(snapshot.Network, [], snapshot.Version);
    }

    protected override IReadOnlyList<JournalEntry> ReadHistory() => Use(store => HistoryOf(store.Journal));

    internal override Forgotten Forget(ContactId person, LocalDate today)
    {
        ErasureResult result = Use(store => store.Privacy.EraseContactAsync(Scope, person));
        return new(result.RedactedEntries, result.Status == PurgeStatus.Pending, result.ToReview);
    }

    protected override AppendResult Write(IReadOnlyCollection<JournalEntry> entries, long? expectedVersion)
    {
        if (isDefault)
        {
            MakeFolder(Folder);
        }

        return Use(store => store.Journal.AppendAsync(Scope, entries, expectedVersion));
    }

    /// <summary>A network is about other people, so nobody else on the machine may look into a new folder.</summary>
    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static async Task<IReadOnlyList<JournalEntry>> HistoryOf(INetworkJournal journal)
    {
        List<JournalEntry> entries = [];
        await foreach (StoredEntry stored in journal.ReadAsync(Scope).ConfigureAwait(false))
        {
            entries.Add(stored.Entry);
        }

        return entries;
    }

    private T Use<T>(Func<NetworkStore, Task<T>> work)
    {
        try
        {
            using NetworkStore store = new(new NetworkJournalOptions().UseSqlite(Path), clock);
            return work(store).GetAwaiter().GetResult();
        }
        catch (StorageException fault)
        {
            throw new BadInputException($"The store {Path}: {fault.Message}");
        }
    }
}
