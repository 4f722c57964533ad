using System.Runtime.CompilerServices;
using Networking.Core.Storage;

namespace Networking.Core.Testing;

/// <summary>Passes each call on to a store, and says which one it was that threw or answered with null.</summary>
internal sealed class WatchedJournal : INetworkJournal
{
    private readonly INetworkJournal _journal;

    private WatchedJournal(INetworkJournal journal) => _journal = journal;

    internal static WatchedJournal Open(Func<INetworkJournal> open)
    {
        INetworkJournal? journal;
        try
        {
            journal = open();
        }
        catch (Exception exception)
        {
            throw JournalCallFault.Thrown("Opening the store", exception);
        }

        return new(journal ?? throw new JournalCallFault("The function that opens the store returns null."));
    }

    public async Task<AppendResult> AppendAsync(
        JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expectedVersion = null, CancellationToken cancellationToken = default)
    {
        Task<AppendResult> append = Call("Appending", () => _journal.AppendAsync(scope, entries, expectedVersion, cancellationToken));
        return await CallAsync("Appending", append) ?? throw new JournalCallFault("Appending is answered with null.");
    }

    public IAsyncEnumerable<StoredEntry> ReadAsync(JournalScope scope, long after = 0, CancellationToken cancellationToken = default) =>
        Watch(after == 0 ? "Reading" : $"Reading after position {after}", () => _journal.ReadAsync(scope, after, cancellationToken), CancellationToken.None);

    public IAsyncEnumerable<StoredEntry> ReadRelationshipAsync(JournalScope scope, ContactId contact, CancellationToken cancellationToken = default) =>
        Watch("Reading one relationship", () => _journal.ReadRelationshipAsync(scope, contact, cancellationToken), CancellationToken.None);

    /// <param name="call">The call.</param>
    /// <param name="read">Makes it, with the token that the reader gave it.</param>
    /// <param name="cancellationToken">The token of the loop alone, which is another one: a store has to look at both.</param>
    private static async IAsyncEnumerable<StoredEntry> Watch(
        string call, Func<IAsyncEnumerable<StoredEntry>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerable<StoredEntry> all = Call(call, read);
        await using IAsyncEnumerator<StoredEntry> each = Call(call, () => all.GetAsyncEnumerator(cancellationToken));
        while (await CallAsync(call, Call(call, () => each.MoveNextAsync().AsTask())))
        {
            StoredEntry stored = Call(call, () => each.Current);
            yield return stored.Entry is null ? throw new JournalCallFault($"{call} gives null in place of an entry.") : stored;
        }
    }

    private static T Call<T>(string call, Func<T> made)
        where T : class
    {
        try
        {
            return made() ?? throw new JournalCallFault($"{call} returns null.");
        }
        catch (Exception exception) when (exception is not JournalCallFault)
        {
            throw JournalCallFault.Thrown(call, exception);
        }
    }

    private static async Task<T> CallAsync<T>(string call, Task<T> made)
    {
        try
        {
            return await made;
        }
        catch (Exception exception)
        {
            throw JournalCallFault.Thrown(call, exception);
        }
    }
}
