using System.Collections;
using FsCheck.Xunit;
using Networking.Core.Journaling;

namespace Networking.Core.Tests.Journaling;

public class HashTrieTests
{
    /// <summary>A key whose hash falls into few classes, so that whole hashes collide.</summary>
    private readonly record struct Clumsy(int Value)
    {
        public override int GetHashCode() => Value % 3;
    }

    [Property]
    public void It_holds_what_a_dictionary_holds(int[] keys, bool collide)
    {
        Dictionary<Clumsy, int> expected = [];
        HashTrie<Clumsy, int> trie = HashTrie<Clumsy, int>.Empty;
        for (int i = 0; i < keys.Length; i++)
        {
            Clumsy key = new(collide ? keys[i] : keys[i] / 3 * 3);
            expected[key] = i;
            trie = trie.Set(key, i);
        }

        AssertSame(expected, trie);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(40_000)]
    public void Many_keys_go_deep_and_are_all_found(int count)
    {
        Dictionary<Guid, int> expected = [];
        HashTrie<Guid, int>.Bulk bulk = new(HashTrie<Guid, int>.Empty);
        Random random = new(count);
        for (int i = 0; i < count; i++)
        {
            byte[] bytes = new byte[16];
            random.NextBytes(bytes);
            expected[new(bytes)] = i;
            Assert.True(bulk.TryAdd(new(bytes), i, out _));
        }

        AssertSame(expected, bulk.ToTrie());
        Assert.False(bulk.ToTrie().Contains(Guid.Empty));
    }

    [Fact]
    public void A_hundred_keys_of_one_hash_are_all_kept()
    {
        Dictionary<Clumsy, int> expected = Enumerable.Range(0, 100).ToDictionary(i => new Clumsy(3 * i), i => i);
        HashTrie<Clumsy, int> trie = expected.Aggregate(HashTrie<Clumsy, int>.Empty, (t, pair) => t.Set(pair.Key, pair.Value));

        AssertSame(expected, trie);
        Assert.False(trie.Contains(new(1)));
        Assert.False(trie.TryGet(new(300), out _));
    }

    [Property]
    public void A_version_never_changes(int[] keys, int seed)
    {
        Random random = new(seed);
        List<(HashTrie<Clumsy, int> Trie, Dictionary<Clumsy, int> Expected)> versions = [(HashTrie<Clumsy, int>.Empty, [])];
        foreach (int key in keys)
        {
            (HashTrie<Clumsy, int> trie, Dictionary<Clumsy, int> expected) = versions[random.Next(versions.Count)];
            versions.Add((trie.Set(new(key), versions.Count), new(expected) { [new(key)] = versions.Count }));
        }

        Assert.All(versions, version => AssertSame(version.Expected, version.Trie));
    }

    [Fact]
    public void A_bulk_that_goes_on_leaves_the_tries_it_gave_as_they_were()
    {
        HashTrie<int, int> start = Enumerable.Range(0, 100).Aggregate(HashTrie<int, int>.Empty, (trie, i) => trie.Set(i, i));
        HashTrie<int, int>.Bulk bulk = new(start);
        bulk.Set(5, -5);
        HashTrie<int, int> first = bulk.ToTrie();
        bulk.Set(5, -6);
        bulk.Set(500, 500);

        Assert.False(bulk.TryAdd(500, 1, out int existing));
        Assert.Equal(500, existing);
        Assert.True(bulk.TryGet(5, out int changed) && changed == -6);
        Assert.True(first.TryGet(5, out int given) && given == -5 && first.Count == 100 && !first.Contains(500));
        Assert.True(start.TryGet(5, out int original) && original == 5);
        Assert.Equal(101, bulk.ToTrie().Count);
    }

    private static void AssertSame<TKey>(Dictionary<TKey, int> expected, HashTrie<TKey, int> trie)
        where TKey : struct, IEquatable<TKey>
    {
        Assert.Equal(expected.Count, trie.Count);
        Assert.Equal(expected.Count, ((IEnumerable)trie).Cast<object>().Count());
        Assert.Equal(expected, trie.ToDictionary());
        Assert.All(expected, pair => Assert.True(trie.TryGet(pair.Key, out int value) && value == pair.Value));
    }
}
