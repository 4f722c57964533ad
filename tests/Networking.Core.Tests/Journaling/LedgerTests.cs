using FsCheck.Xunit;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Journaling;

[Properties(Arbitrary = [typeof(Journals)])]
public class LedgerTests
{
    [Property]
    public void Entries_added_in_any_order_stand_in_journal_order(Journal journal, int seed)
    {
        Ledger ledger = Journals.Shuffled(journal.Entries, seed).Aggregate(Ledger.Empty, (l, entry) => l.Add(entry));

        Assert.Equal(journal.Entries.Count, ledger.Count);
        Assert.Equal(journal.Entries.AsEnumerable().Order(JournalOrder.Instance), ledger.Entries.ToArray());
    }

    [Property]
    public void Adding_many_is_adding_each(Journal journal, int seed)
    {
        List<JournalEntry> entries = [.. Journals.Shuffled(journal.Entries, seed)];
        int cut = entries.Count / 2;
        Ledger each = entries.Aggregate(Ledger.Empty, (l, entry) => l.Add(entry));
        Ledger.Bulk rest = new();
        entries[cut..].ForEach(rest.Add);
        Ledger many = rest.AddTo(entries[..cut].Aggregate(Ledger.Empty, (l, entry) => l.Add(entry)));

        Assert.Equal(each.Entries.ToArray(), many.Entries.ToArray());
    }

    [Property]
    public void A_version_never_changes_though_versions_share_their_array(Journal journal, int seed)
    {
        Random random = new(seed);
        List<(Ledger Ledger, JournalEntry[] Expected)> versions = [(Ledger.Empty, [])];
        foreach (JournalEntry entry in journal.Entries.AsEnumerable().Order(JournalOrder.Instance))
        {
            foreach ((Ledger ledger, JournalEntry[] expected) in new[] { versions[^1], versions[random.Next(versions.Count)] })
            {
                if (!expected.Contains(entry))
                {
                    versions.Add((ledger.Add(entry), [.. expected.Append(entry).Order(JournalOrder.Instance)]));
                }
            }
        }

        Assert.All(versions, version => Assert.Equal(version.Expected, version.Ledger.Entries.ToArray()));
    }

    [Fact]
    public void Of_many_that_append_to_one_version_at_once_each_gets_its_own()
    {
        JournalEntry[] entries = [.. Journals.Make(7, 60).Entries.AsEnumerable().Order(JournalOrder.Instance)];
        Ledger shared = entries[..10].Aggregate(Ledger.Empty, (l, entry) => l.Add(entry));
        Ledger[] forks = new Ledger[entries.Length - 10];
        Parallel.For(10, entries.Length, i => forks[i - 10] = shared.Add(entries[i]));

        Assert.All(forks.Zip(entries[10..]), fork =>
            Assert.Equal([.. entries[..10], fork.Second], fork.First.Entries.ToArray()));
    }

    [Property]
    public void Replacing_entries_leaves_the_ledger_it_began_from(Journal journal)
    {
        Ledger ledger = journal.Entries.AsEnumerable().Aggregate(Ledger.Empty, (l, entry) => l.Add(entry));
        JournalEntry[] before = ledger.Entries.ToArray();
        Ledger replaced = ledger.Select(entry => entry.Redacted());

        Assert.Equal(before, ledger.Entries.ToArray());
        Assert.Equal(before.Select(entry => entry.Redacted()), replaced.Entries.ToArray());
    }
}
