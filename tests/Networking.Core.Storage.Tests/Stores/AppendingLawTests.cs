using FsCheck.Xunit;
using Networking.Core.Storage.Stores;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Storage.Tests.Stores;

/// <summary>The laws of appending, over journals with every kind of entry.</summary>
[Properties(Arbitrary = [typeof(Journals)], MaxTest = 100)]
public class AppendingLawTests
{
    [Property]
    public void What_was_written_in_parts_is_the_network_of_all(Journal journal, int seed)
    {
        Dictionary<EntryId, JournalEntry> rows = [];
        NetworkSnapshot current = NetworkSnapshot.Empty;
        foreach (JournalEntry[] part in Journals.Shuffled(journal.Entries, seed).Chunk(7))
        {
            AppendDecision decision = Appending.Decide(current, part, current.Version);
            Assert.True(decision.Result.IsAppended);
            foreach (JournalEntry redacted in decision.Redacted)
            {
                Assert.True(rows.ContainsKey(redacted.Id));
                rows[redacted.Id] = redacted;
            }

            foreach (JournalEntry added in decision.Added)
            {
                rows.Add(added.Id, added);
            }

            current = new(decision.Network, decision.Result.Version);
        }

        Assert.Equal(journal.Entries.Count, current.Version);
        Assert.Equal(journal.ToNetwork().Entries, current.Network.Entries);
        Assert.Equal(current.Network.Entries.OrderBy(entry => entry.Id), rows.Values.OrderBy(entry => entry.Id));
    }

    [Property]
    public void Appending_again_in_any_order_writes_nothing(Journal journal, int seed)
    {
        NetworkSnapshot all = new(journal.ToNetwork(), journal.Entries.Count);

        AppendDecision decision = Appending.Decide(all, Journals.Shuffled(journal.Entries, seed), expectedVersion: 0);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = all.Version }, decision.Result);
        Assert.Empty(decision.Added);
        Assert.Empty(decision.Redacted);
        Assert.Same(all.Network, decision.Network);
    }

    [Property]
    public void What_erasures_left_of_a_journal_can_be_appended_elsewhere(Journal journal, int seed)
    {
        Network left = journal.ToNetwork();

        AppendDecision decision = Appending.Decide(NetworkSnapshot.Empty, Journals.Shuffled(left.Entries, seed), expectedVersion: 0);

        Assert.Empty(decision.Result.Refusals);
        Assert.Equal(left.Entries, decision.Network.Entries);
    }
}
