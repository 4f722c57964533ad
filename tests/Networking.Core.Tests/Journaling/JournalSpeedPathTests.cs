using Networking.Core.Contacts;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

public class JournalSpeedPathTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public void A_trie_holds_what_a_dictionary_does_and_old_versions_stay_as_they_were()
    {
        Random random = new(3);
        HashTrie<int, int> trie = HashTrie<int, int>.Empty;
        Dictionary<int, int> expected = [];
        List<(HashTrie<int, int> Trie, Dictionary<int, int> Expected)> versions = [];
        for (int round = 0; round < 40; round++)
        {
            HashTrie<int, int>.Bulk bulk = new(trie);
            for (int i = 0; i < 100; i++)
            {
                int key = random.Next(3000);
                if (random.Next(2) == 0)
                {
                    bulk.Set(key, round);
                    expected[key] = round;
                }
                else
                {
                    bool isNew = expected.TryAdd(key, round);
                    Assert.Equal(isNew, bulk.TryAdd(key, round, out int existing));
                    Assert.Equal(isNew ? 0 : expected[key], existing);
                }
            }

            trie = bulk.ToTrie();
            bulk.Set(-round, round);
            versions.Add((trie, new(expected)));
        }

        foreach ((HashTrie<int, int> version, Dictionary<int, int> known) in versions)
        {
            Assert.Equal(known.Count, version.Count);
            Assert.Equal(known.OrderBy(pair => pair.Key), version.OrderBy(pair => pair.Key));
            Assert.All(known, pair => Assert.True(version.TryGet(pair.Key, out int value) && value == pair.Value));
            Assert.False(version.Contains(3001));
        }
    }

    [Fact]
    public void Keys_of_one_hash_share_a_leaf_without_end()
    {
        HashTrie<SameHash, int> trie = HashTrie<SameHash, int>.Empty;
        for (int i = 0; i < 100; i++)
        {
            trie = trie.Set(new(i), i);
        }

        Assert.Equal(100, trie.Count);
        Assert.All(Enumerable.Range(0, 100), i => Assert.True(trie.TryGet(new(i), out int value) && value == i));
        Assert.False(trie.Contains(new(100)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    public void An_index_keeps_what_it_began_with_whatever_is_added_or_replaced_later(int first)
    {
        EntryIndex.Bulk bulk = new(EntryIndex.Empty);
        for (int i = 0; i < first; i++)
        {
            Assert.True(bulk.TryAdd(Note(i), out _));
        }

        EntryIndex before = bulk.ToIndex();
        Assert.True(bulk.TryAdd(Note(20), out _));
        Assert.False(bulk.TryAdd(Note(20), out JournalEntry? existing));
        Assert.Equal(Note(20), existing);
        bulk.Replace(Note(20).Redacted());
        for (int i = 0; i < first; i++)
        {
            bulk.Replace(Note(i).Redacted());
            Assert.False(bulk.TryAdd(Note(i), out existing));
            Assert.Equal(Note(i).Redacted(), existing);
        }

        EntryIndex after = bulk.ToIndex();
        Assert.Equal(Enumerable.Range(0, first).Select(Note), before.Order(JournalOrder.Instance));
        Assert.Equal([.. Enumerable.Range(0, first).Append(20).Select(i => Note(i).Redacted())], after.Order(JournalOrder.Instance));
        Assert.Equal((first, first + 1), (before.Count, after.Count));
        Assert.False(before.Contains(Note(20).Id));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 30)]
    [InlineData(10, 1)]
    [InlineData(10, 30)]
    public void Entries_gathered_in_any_order_make_the_same_list_and_leave_the_one_they_are_added_to(int before, int more)
    {
        JournalEntry[] entries = [.. Enumerable.Range(0, before + more).Select(Note)];
        new Random(11).Shuffle(entries);
        Ledger start = entries[..before].Aggregate(Ledger.Empty, (ledger, entry) => ledger.Add(entry));
        JournalEntry[] startedWith = start.Entries.ToArray();
        Ledger.Bulk bulk = new();
        Array.ForEach(entries[before..], bulk.Add);
        Ledger all = bulk.AddTo(start);

        Assert.Equal(entries.Order(JournalOrder.Instance), all.Entries.ToArray());
        Assert.Equal(startedWith, start.Entries.ToArray());
        Assert.Equal(all.Entries.ToArray().Append(Note(900)), all.Add(Note(900)).Entries.ToArray());
        Assert.Equal(all.Entries.ToArray().Append(Note(901)), all.Add(Note(901)).Entries.ToArray());
        Assert.Same(start, new Ledger.Bulk().AddTo(start));
    }

    [Fact]
    public void Finding_one_and_listing_all_give_the_same_relationship()
    {
        ContactId[] contacts = [.. Enumerable.Range(1, 20).Select(i => new ContactId(Number(i)))];
        Network network = Network.Empty.Replay(contacts.Select((contact, i) => new ContactAdded
        {
            Id = new(Number(100 + i)),
            On = Day,
            Contact = contact,
            Details = new() { GivenName = "Somebody" },
        }));
        NetworkView view = network.AsOf(Day);
        Relationship?[] found = new Relationship?[100];
        Parallel.For(0, found.Length, i => found[i] = view.Find(contacts[i % contacts.Length]));

        Assert.All(found, (relationship, i) => Assert.Same(view.Relationships[i % contacts.Length], relationship));
        Assert.Null(view.Find(new(Number(99))));
        Assert.Equal(20, view.Relationships.Count);
    }

    private static FactNoted Note(int number) => new()
    {
        Id = new(Number(1000 + number)),
        On = Day.PlusDays(number / 3),
        Contact = new(Number(1)),
        Text = "Something.",
    };

    private static Guid Number(int number) => new(number, 0, 0, new byte[8]);

    private readonly record struct SameHash(int Value)
    {
        public override int GetHashCode() => 1;
    }
}
