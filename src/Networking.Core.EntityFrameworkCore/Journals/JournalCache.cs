using Microsoft.Extensions.Caching.Memory;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Journals;

/// <summary>The journals used lately, bounded by the number of their entries. What lies here is checked against the store before it is used.</summary>
internal sealed class JournalCache(int mostEntries) : IDisposable
{
    private readonly MemoryCache? _cache = mostEntries > 0 ? new(new MemoryCacheOptions { SizeLimit = mostEntries }) : null;

    internal CachedJournal? Find(JournalScope scope) => _cache?.Get<CachedJournal>(scope);

    internal void Keep(JournalScope scope, CachedJournal journal) =>
        _cache?.Set(scope, journal, new MemoryCacheEntryOptions { Size = Math.Max(1, journal.Network.Count) });

    internal void Forget(JournalScope scope) => _cache?.Remove(scope);

    public void Dispose() => _cache?.Dispose();
}
