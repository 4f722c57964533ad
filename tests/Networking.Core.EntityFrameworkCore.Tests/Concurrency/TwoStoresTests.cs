using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Concurrency;

/// <summary>Two stores in the same place, each with what it remembers of the journals, and readers beside writers.</summary>
public sealed class TwoStoresTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_one_store_remembers_never_hides_what_the_other_did(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        JournalScope scope = Entries.Scope();
        List<JournalEntry> all = [];
        for (int turn = 0; turn < 12; turn++)
        {
            // Whose turn it is follows no rhythm, so that each remembers now less, now more.
            NetworkStore store = open[turn * turn / 3 % 2];
            JournalEntry entry = turn % 3 == 0 ? Entries.Added(turn) : Entries.Talk(turn, turn / 3 * 3, Stores.Today.PlusDays(-turn));
            AppendResult result = await store.Journal.AppendAsync(scope, [entry], all.Count);
            all.Add(entry);
            Assert.Equal((AppendStatus.Appended, (long)all.Count), (result.Status, result.Version));
            Assert.Equal(0, (await open[(turn + 1) % 2].Journal.AppendAsync(scope, all)).Added);
            await JournalCheck.HoldsAsync(open[turn % 2], scope, all);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task An_erasure_by_one_store_reaches_what_the_other_appends_later(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        JournalScope scope = Entries.Scope();
        await open[0].Journal.AppendAsync(scope, [Entries.Added(1), Entries.Added(2)]);
        await open[1].Journal.AppendAsync(scope, [Entries.Talk(1, 1, Stores.Today, "Secret.")]);
        await open[0].Privacy.EraseContactAsync(scope, Entries.Person(1));
        await open[1].Journal.AppendAsync(scope, [Entries.Talk(2, 1, Stores.Today, "Secret again."), Entries.Talk(3, 2, Stores.Today, "Kept.")]);
        List<JournalEntry> stored = [.. (await StoredJournal.ReadAsync(open[0], scope)).Select(one => one.Entry)];
        Assert.DoesNotContain(stored, entry => entry is Interactions.InteractionLogged { Summary: { } summary } && summary.StartsWith("Secret", StringComparison.Ordinal));
        Assert.Contains(stored, entry => entry is Interactions.InteractionLogged { Summary: "Kept." });
        await JournalCheck.HoldsAsync(open[1], scope, stored);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_journal_begun_again_after_its_seeker_was_erased_is_not_taken_for_the_old_one(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        JournalScope scope = Entries.Scope();
        JournalEntry[] old = [Entries.Added(1), Entries.Talk(1, 1, Stores.Today)];
        await open[1].Journal.AppendAsync(scope, old);
        await open[0].Privacy.EraseSeekerAsync(scope);
        JournalEntry[] begun = [Entries.Added(2), Entries.Talk(2, 2, Stores.Today)];
        await open[0].Journal.AppendAsync(scope, begun);
        Assert.Equal((2, 4L), await AddedAsync(open[1], scope, old));
        await JournalCheck.HoldsAsync(open[1], scope, [.. begun, .. old]);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Who_reads_while_others_append_sees_a_beginning_of_the_journal(string kind)
    {
        const int Appends = 60;
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        JournalScope scope = Entries.Scope();
        await open[0].Journal.AppendAsync(scope, [Entries.Added(1)]);
        long acknowledged = 1;
        Task writing = Task.Run(async () =>
        {
            for (int append = 0; append < Appends; append++)
            {
                AppendResult result = await open[0].Journal.AppendAsync(scope, [Entries.Talk((2 * append) + 1, 1, Stores.Today), Entries.Talk((2 * append) + 2, 1, Stores.Today)]);
                Volatile.Write(ref acknowledged, result.Version);
            }
        });
        List<List<EntryId>> readings = [];
        while (!writing.IsCompleted)
        {
            long atLeast = Volatile.Read(ref acknowledged);
            List<StoredEntry> read = await StoredJournal.ReadAsync(open[1], scope);
            Assert.Equal(Enumerable.Range(1, read.Count).Select(position => (long)position), read.Select(one => one.Position));
            Assert.InRange(read.Count, atLeast, 1 + (2 * Appends));
            Assert.Equal(1, read.Count % 2);
            readings.Add([.. read.Select(one => one.Entry.Id)]);
        }

        await writing;
        EntryId[] all = [.. (await StoredJournal.ReadAsync(open[1], scope)).Select(one => one.Entry.Id)];
        Assert.Equal(1 + (2 * Appends), all.Length);
        Assert.All(readings, read => Assert.Equal(all.Take(read.Count), read));
    }

    private static async Task<(int Added, long Version)> AddedAsync(NetworkStore store, JournalScope scope, JournalEntry[] entries)
    {
        AppendResult result = await store.Journal.AppendAsync(scope, entries);
        return (result.Added, result.Version);
    }
}
