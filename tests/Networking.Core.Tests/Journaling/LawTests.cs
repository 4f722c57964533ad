using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

/// <summary>The laws of the journal, on the folded state.</summary>
[Properties(Arbitrary = [typeof(Journals)], MaxTest = 150)]
public class LawTests
{
    [Property]
    public void The_state_does_not_depend_on_the_order_of_recording(Journal journal, LocalDate today, int seed)
    {
        Network one = journal.ToNetwork();
        Network other = Network.Empty.Replay(Journals.Shuffled(journal.Entries, seed));

        Assert.Equal(StateDump.Of(one, today), StateDump.Of(other, today));
        Assert.Equal(one.Entries, other.Entries);
    }

    [Property]
    public void Recording_one_by_one_in_any_order_is_replaying(Journal journal, LocalDate today, int seed)
    {
        Network recorded = Journals.Shuffled(journal.Entries, seed)
            .Aggregate(Network.Empty, (network, entry) => network.Record(entry));
        Network replayed = journal.ToNetwork();

        Assert.Equal(StateDump.Of(replayed, today), StateDump.Of(recorded, today));
        Assert.Equal(replayed.Entries, recorded.Entries);
    }

    [Property]
    public void Replaying_in_parts_is_replaying_at_once(Journal journal, LocalDate today, int seed)
    {
        JournalEntry[] entries = Journals.Shuffled(journal.Entries, seed);
        int cut = entries.Length / 3;
        Network parts = Network.Empty.Replay(entries[..cut]).Replay(entries[cut..(2 * cut)]).Replay(entries[(2 * cut)..]);

        Assert.Equal(StateDump.Of(journal.ToNetwork(), today), StateDump.Of(parts, today));
        Assert.Equal(journal.ToNetwork().Entries, parts.Entries);
    }

    [Property]
    public void Recording_twice_changes_nothing(Journal journal, LocalDate today, int seed)
    {
        Network network = journal.ToNetwork();
        Network twice = network.Replay(Journals.Shuffled(journal.Entries, seed));

        Assert.Equal(network.Count, twice.Count);
        Assert.Equal(StateDump.Of(network, today), StateDump.Of(twice, today));
        Assert.All(journal.Entries, entry => Assert.Same(network, network.Record(entry)));
    }

    [Property]
    public void A_retraction_equals_never_having_recorded(Journal journal, LocalDate today, int seed)
    {
        if (Retractable(journal, seed) is not { } wrong)
        {
            return;
        }

        Network without = Network.Empty.Replay(Without(journal, wrong));
        Network retracted = journal.ToNetwork().Record(Retraction(1001, wrong.Id));
        Network retractedFirst = Network.Empty.Record(Retraction(1001, wrong.Id)).Replay(journal.Entries);

        Assert.Equal(StateDump.Of(without, today), StateDump.Of(retracted, today));
        Assert.Equal(StateDump.Of(without, today), StateDump.Of(retractedFirst, today));
        Assert.Equal(journal.ToNetwork().Count + 1, retracted.Count);
    }

    [Property]
    public void A_retraction_of_a_retraction_restores(Journal journal, LocalDate today, int seed)
    {
        if (Retractable(journal, seed) is not { } right)
        {
            return;
        }

        Network restored = journal.ToNetwork()
            .Record(Retraction(1002, Ids.Entry(1001)))
            .Record(Retraction(1001, right.Id));

        Assert.Equal(StateDump.Of(journal.ToNetwork(), today), StateDump.Of(restored, today));
    }

    [Property]
    public void Entries_dated_later_than_today_have_no_effect(Journal journal, LocalDate today)
    {
        // Who is who, what is void and who is erased is not a matter of dates.
        Network upToToday = Network.Empty.Replay(journal.Entries.AsEnumerable().Where(entry =>
            entry.On <= today || entry is ContactsMerged or ContactsKeptApart or EntryRetracted or ContactErased));

        Assert.Equal(StateDump.Of(upToToday, today), StateDump.Of(journal.ToNetwork(), today));
    }

    [Property]
    public void A_version_of_a_network_never_changes(Journal journal, LocalDate today, int seed)
    {
        // Every version is recorded onto several times, so that forks compete for the arrays that versions share.
        Random random = new(seed);
        List<(Network Version, string State, JournalEntry[] Entries)> versions = [Remember(Network.Empty)];
        foreach (JournalEntry entry in journal.Entries)
        {
            versions.Add(Remember(versions[^1].Version.Replay([entry])));
            versions.Add(Remember(versions[random.Next(versions.Count)].Version.Replay([entry])));
        }

        foreach ((Network version, string state, JournalEntry[] entries) in versions)
        {
            Assert.Equal(state, StateDump.Of(version, today));
            Assert.Equal(entries, version.Entries);
            Assert.Equal(state, StateDump.Of(Network.Empty.Replay(entries), today));
        }

        (Network, string, JournalEntry[]) Remember(Network network) =>
            (network, StateDump.Of(network, today), [.. network.Entries]);
    }

    [Property]
    public void Merging_and_taking_apart_again_leaves_everything_as_it_was(Journal journal, LocalDate today, int kept, int absorbed)
    {
        ContactsMerged merge = new()
        {
            Id = Ids.Entry(1001),
            On = Journals.First,
            Kept = Ids.Contact(1 + (Math.Abs(kept % 5))),
            Absorbed = Ids.Contact(6 + (Math.Abs(absorbed % 5))),
        };
        Network merged = journal.ToNetwork().Record(merge);

        Assert.Equal(merged.Resolve(merge.Kept), merged.Resolve(merge.Absorbed));
        Assert.Equal(
            StateDump.Of(journal.ToNetwork(), today),
            StateDump.Of(merged.Record(Retraction(1002, merge.Id)), today));
    }

    private static EntryRetracted Retraction(int number, EntryId of) =>
        new() { Id = Ids.Entry(number), On = Journals.Last, Entry = of };

    private static JournalEntry? Retractable(Journal journal, int seed) =>
        Journals.Shuffled(journal.Entries.AsEnumerable().Where(entry => entry is not ContactErased), seed).FirstOrDefault();

    private static IEnumerable<JournalEntry> Without(Journal journal, JournalEntry entry) =>
        journal.Entries.AsEnumerable().Where(other => other.Id != entry.Id);
}
