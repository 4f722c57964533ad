using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Networking.Core.Storage.Stores;

namespace Networking.Core.Storage.Memory;

/// <summary>Keeps journals in memory, for tests and trials; they are gone with the process.</summary>
public sealed class InMemoryNetworkJournal : INetworkJournal
{
    private readonly ConcurrentDictionary<JournalScope, Shelf> _shelves = new();

    /// <inheritdoc/>
    public Task<AppendResult> AppendAsync(
        JournalScope scope,
        IReadOnlyCollection<JournalEntry> entries,
        long? expectedVersion = null,
        CancellationToken cancellationToken = default)
    {
        scope.ThrowIfEmpty();
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion ?? 0, nameof(expectedVersion));
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_shelves.GetOrAdd(scope, _ => new()).Append(entries, expectedVersion));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default)
    {
        scope.ThrowIfEmpty();
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return Stream(Stored(scope).Where(stored => stored.Position > after), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default)
    {
        scope.ThrowIfEmpty();
        IReadOnlyList<StoredEntry> all = Stored(scope);
        IReadOnlySet<ContactId> people = PeopleOfOne.Of(contact, all.Select(stored => stored.Entry));
        return Stream(
            all.Where(stored => Appending.IsGeneral(stored.Entry) || stored.Entry.Subjects.Any(people.Contains)), cancellationToken);
    }

    private IReadOnlyList<StoredEntry> Stored(JournalScope scope) => _shelves.TryGetValue(scope, out Shelf? shelf) ? shelf.Entries : [];

    private static async IAsyncEnumerable<StoredEntry> Stream(
        IEnumerable<StoredEntry> asked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (StoredEntry stored in asked)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return stored;
        }
    }

    /// <summary>One journal: what readers see is replaced whole, so that reading needs no lock.</summary>
    private sealed class Shelf
    {
        private readonly Lock _lock = new();
        private Network _network = Network.Empty;

        internal IReadOnlyList<StoredEntry> Entries { get; private set; } = [];

        internal AppendResult Append(IReadOnlyCollection<JournalEntry> entries, long? expectedVersion)
        {
            lock (_lock)
            {
                AppendDecision decision = Appending.Decide(new(_network, Entries.Count), entries, expectedVersion);
                if (decision.Added.Count > 0)
                {
                    _network = decision.Network;
                    Entries = [.. Entries.Select(Kept), .. decision.Added.Select((entry, i) => new StoredEntry(Entries.Count + i + 1, entry))];
                }

                return decision.Result;
            }
        }

        private StoredEntry Kept(StoredEntry stored) => stored with { Entry = _network.Find(stored.Entry.Id)! };
    }
}
