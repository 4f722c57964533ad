using Networking.Core.EntityFrameworkCore.Crash;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>Two processes that append to the same journals at once: within one, the writers to a file take turns, so that only this tries the file's own lock.</summary>
[Trait("Category", "Crash")]
public sealed class TwoProcessesTests
{
    private const int AppendsEach = 25;

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_each_of_two_processes_acknowledged_is_there_once(string kind)
    {
        using Stores stores = Stores.New(kind);
        Acknowledged[] rounds = await CrashChild.RunTogetherAsync(kind, stores.Place, [1, 2], AppendsEach);
        Assert.Equal(CrashWork.Scope(1, 1), CrashWork.Scope(2, 1));
        using NetworkStore store = stores.Open();
        await CrashCheck.HoldsAsync(store, rounds);

        // Neither waited until the other was done.
        List<StoredEntry> stored = await StoredJournal.ReadAsync(store, CrashWork.Scope(1, 1));
        HashSet<EntryId> first = [.. Enumerable.Range(1, rounds[0].Of(1)).SelectMany(append => CrashWork.Append(1, 1, append)).Select(entry => entry.Id)];
        Assert.True(stored.FindIndex(one => first.Contains(one.Entry.Id)) < stored.FindLastIndex(one => !first.Contains(one.Entry.Id)));
        Assert.True(stored.FindIndex(one => !first.Contains(one.Entry.Id)) < stored.FindLastIndex(one => first.Contains(one.Entry.Id)));
    }
}
