using Networking.Core.Storage;
using Networking.Core.Storage.Memory;

namespace Networking.Core.Testing.Tests;

/// <summary>A sound store in memory, of which each call can be put out of order.</summary>
internal sealed class FaultyJournal : INetworkJournal
{
    private readonly InMemoryNetworkJournal _sound = new();

    /// <summary>What an append does in place of appending, where it does not return null.</summary>
    internal Func<IReadOnlyCollection<JournalEntry>, Task<AppendResult>?> Appends { get; init; } = _ => null;

    internal Func<IAsyncEnumerable<StoredEntry>, IAsyncEnumerable<StoredEntry>> Reads { get; init; } = sound => sound;

    internal Func<IAsyncEnumerable<StoredEntry>, IAsyncEnumerable<StoredEntry>> ReadsRelationship { get; init; } = sound => sound;

    public Task<AppendResult> AppendAsync(
        JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expectedVersion = null, CancellationToken cancellationToken = default) =>
        Appends(entries) ?? _sound.AppendAsync(scope, entries, expectedVersion, cancellationToken);

    public IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default) =>
        Reads(_sound.ReadAsync(scope, after, cancellationToken));

    public IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default) =>
        ReadsRelationship(_sound.ReadRelationshipAsync(scope, contact, cancellationToken));
}
