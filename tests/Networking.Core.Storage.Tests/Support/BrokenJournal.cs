using System.Runtime.CompilerServices;
using Networking.Core.Storage.Memory;
using Networking.Core.Storage.Stores;

namespace Networking.Core.Storage.Tests.Support;

/// <summary>A sound store, of which each part can be broken.</summary>
internal sealed class BrokenJournal : INetworkJournal
{
    private readonly InMemoryNetworkJournal _sound = new();

    internal delegate Task<AppendResult> Append(INetworkJournal sound, JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expected, CancellationToken cancel);

    /// <summary>What an append does in place of the sound one.</summary>
    internal Append Appends { get; init; } = (sound, scope, entries, expected, cancel) => sound.AppendAsync(scope, entries, expected, cancel);

    /// <summary>Whose journal is used in place of that which is asked for.</summary>
    internal Func<JournalScope, JournalScope> Scope { get; init; } = scope => scope;

    /// <summary>What becomes of each entry that is read; null where it is left out.</summary>
    internal Func<StoredEntry, StoredEntry?> Reads { get; init; } = stored => stored;

    /// <summary>Whether reading one relationship reads the whole journal.</summary>
    internal bool ReadsEverything { get; init; }

    /// <summary>Whether reading one relationship reads the general entries first and the others once more was appended.</summary>
    internal bool ReadsInTwo { get; init; }

    /// <summary>Whether reading begins at the position itself.</summary>
    internal bool ReadsFromThePosition { get; init; }

    public Task<AppendResult> AppendAsync(
        JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expectedVersion = null, CancellationToken cancellationToken = default) =>
        Appends(_sound, Scope(scope), entries, expectedVersion, cancellationToken);

    public IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default) =>
        Read(_sound.ReadAsync(Scope(scope), ReadsFromThePosition && after > 0 ? after - 1 : after, cancellationToken), cancellationToken);

    public IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default) =>
        Read(ReadsInTwo ? InTwoAsync(Scope(scope), contact, cancellationToken) : ReadsEverything ? _sound.ReadAsync(Scope(scope), 0, cancellationToken) : _sound.ReadRelationshipAsync(Scope(scope), contact, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<StoredEntry> InTwoAsync(JournalScope scope, ContactId contact, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<StoredEntry> general = await _sound.ReadRelationshipAsync(scope, contact, cancellationToken).Where(stored => Appending.IsGeneral(stored.Entry)).ToListAsync(cancellationToken);
        await Task.Delay(1, cancellationToken);
        List<StoredEntry> own = await _sound.ReadRelationshipAsync(scope, contact, cancellationToken).Where(stored => !Appending.IsGeneral(stored.Entry)).ToListAsync(cancellationToken);
        foreach (StoredEntry stored in general.Concat(own).OrderBy(stored => stored.Position))
        {
            yield return stored;
        }
    }

    private async IAsyncEnumerable<StoredEntry> Read(
        IAsyncEnumerable<StoredEntry> stored, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (StoredEntry one in stored.WithCancellation(cancellationToken))
        {
            if (Reads(one) is { } read)
            {
                yield return read;
            }
        }
    }
}
