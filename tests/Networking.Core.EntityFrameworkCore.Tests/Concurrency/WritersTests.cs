using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Concurrency;

/// <summary>Sixteen writers, on two stores in the same place, as two processes have.</summary>
public sealed class WritersTests
{
    private const int Writers = 16;
    private const int AppendsEach = 12;
    private const int Journals = 200;

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Every_append_to_one_journal_lands_exactly_once(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        long[][] versions = await AllAsync(async writer =>
        {
            List<long> own = [];
            for (int append = 0; append < AppendsEach; append++)
            {
                AppendResult result = await open[writer % 2].Journal.AppendAsync(Entries.Scope(), EntriesOf(writer, append));
                Assert.Equal((AppendStatus.Appended, (append % 3) + 1), (result.Status, result.Added));
                own.Add(result.Version);
            }

            return own.ToArray();
        });
        Assert.All(versions, own => Assert.Equal(own.Order(), own));
        Assert.Equal(Writers * AppendsEach, versions.SelectMany(own => own).Distinct().Count());
        await JournalCheck.HoldsAsync(open[0], Entries.Scope(), Everything);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task With_an_expected_version_every_append_lands_exactly_once_or_is_refused(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        await AllAsync(async writer =>
        {
            long expected = 0;
            for (int append = 0; append < AppendsEach;)
            {
                IReadOnlyList<JournalEntry> entries = EntriesOf(writer, append);
                AppendResult result = await open[writer % 2].Journal.AppendAsync(Entries.Scope(), entries, expected);
                Assert.Equal(result.IsAppended ? (AppendStatus.Appended, entries.Count, expected + entries.Count) : (AppendStatus.Conflict, 0, result.Version), (result.Status, result.Added, result.Version));
                Assert.InRange(result.Version, expected + 1, long.MaxValue);
                append += result.IsAppended ? 1 : 0;
                expected = result.Version;
            }

            return true;
        });
        await JournalCheck.HoldsAsync(open[1], Entries.Scope(), Everything);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Every_append_to_many_journals_lands_exactly_once(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        await AllAsync(async writer =>
        {
            // Each journal meets three of the writers.
            for (int journal = 1; journal <= Journals; journal++)
            {
                if ((journal + writer) % 5 == 0)
                {
                    Assert.Equal(1, (await open[writer % 2].Journal.AppendAsync(Entries.Scope(journal), EntriesOf(writer, 0))).Added);
                }
            }

            return true;
        });
        for (int journal = 1; journal <= Journals; journal++)
        {
            await JournalCheck.HoldsAsync(open[0], Entries.Scope(journal), Enumerable.Range(0, Writers).Where(writer => (journal + writer) % 5 == 0).SelectMany(writer => EntriesOf(writer, 0)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task The_same_append_made_by_everybody_lands_once(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        int[] added = await AllAsync(async writer => (await open[writer % 2].Journal.AppendAsync(Entries.Scope(), EntriesOf(1, 2), 0)).Added);
        Assert.Equal([3], added.Where(count => count > 0));
        await JournalCheck.HoldsAsync(open[0], Entries.Scope(), EntriesOf(1, 2));
    }

    private static IEnumerable<JournalEntry> Everything =>
        from writer in Enumerable.Range(0, Writers)
        from append in Enumerable.Range(0, AppendsEach)
        from entry in EntriesOf(writer, append)
        select entry;

    private static IReadOnlyList<JournalEntry> EntriesOf(int writer, int append) =>
        [.. Enumerable.Range(0, (append % 3) + 1).Select(index => Entries.Talk((writer * 1000) + (append * 10) + index, 1 + ((writer + append) % 9), Stores.Today.PlusDays(-1 - append)))];

    private static Task<T[]> AllAsync<T>(Func<int, Task<T>> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => write(writer))));
}
