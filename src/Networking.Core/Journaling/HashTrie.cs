using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Journaling;

/// <summary>
/// An immutable map: a trie over the bits of the hash, 32 ways, with small leaves. Adding copies one path;
/// a bulk addition owns the nodes it makes and changes them in place.
/// </summary>
internal sealed class HashTrie<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : struct, IEquatable<TKey>
{
    private const int Bits = 5;
    private const int Ways = 1 << Bits;
    private const int LeafSize = 16;

    private readonly Node _root;

    private HashTrie(Node root, int count) => (_root, Count) = (root, count);

    internal static HashTrie<TKey, TValue> Empty { get; } = new(new Node(null), 0);

    internal int Count { get; }

    internal bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => TryGet(_root, key, out value);

    private static bool TryGet(Node node, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        uint hash = Hash(key);
        while (node.Children is { } children)
        {
            node = children[hash & (Ways - 1)];
            hash >>= Bits;
        }

        int index = node.IndexOf(key);
        value = index < 0 ? default : node.Slots[index].Value;
        return index >= 0;
    }

    internal bool Contains(TKey key) => TryGet(key, out _);

    internal HashTrie<TKey, TValue> Set(TKey key, TValue value)
    {
        Bulk bulk = new(this);
        bulk.Set(key, value);
        return bulk.ToTrie();
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => Walk(_root).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static IEnumerable<KeyValuePair<TKey, TValue>> Walk(Node root)
    {
        Stack<Node> rest = new([root]);
        while (rest.TryPop(out Node? node))
        {
            foreach (Node child in node.Children ?? [])
            {
                rest.Push(child);
            }

            for (int i = 0; i < node.Count; i++)
            {
                yield return new(node.Slots[i].Key, node.Slots[i].Value);
            }
        }
    }

    private static uint Hash(TKey key)
    {
        uint hash = (uint)key.GetHashCode() * 0x9E3779B1;
        return hash ^ (hash >> 15);
    }

    /// <summary>A series of changes; the trie it began from stays as it is.</summary>
    internal sealed class Bulk(HashTrie<TKey, TValue> trie)
    {
        private Node _root = trie._root;
        private int _count = trie.Count;
        private object _owner = new();

        internal HashTrie<TKey, TValue> ToTrie()
        {
            _owner = new();
            return new(_root, _count);
        }

        internal bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) =>
            HashTrie<TKey, TValue>.TryGet(_root, key, out value);

        internal void Set(TKey key, TValue value)
        {
            if (!Place(key, value, replace: true, out _))
            {
                _count++;
            }
        }

        /// <summary>Adds a value unless the key is there; then says which value it has.</summary>
        internal bool TryAdd(TKey key, TValue value, out TValue? existing)
        {
            if (Place(key, value, replace: false, out existing))
            {
                return false;
            }

            _count++;
            return true;
        }

        private bool Place(TKey key, TValue value, bool replace, out TValue? existing)
        {
            uint hash = Hash(key);
            ref Node link = ref _root;
            int depth = 0;
            while (true)
            {
                Node node = link.Owner == _owner ? link : link = link.CopyFor(_owner);
                if (node.Children is { } children)
                {
                    link = ref children[(hash >> (Bits * depth)) & (Ways - 1)]!;
                    depth++;
                    continue;
                }

                int index = node.IndexOf(key);
                if (index >= 0)
                {
                    existing = node.Slots[index].Value;
                    if (replace)
                    {
                        node.Slots[index].Value = value;
                    }

                    return true;
                }

                if (node.Count < LeafSize || Bits * (depth + 1) > 32)
                {
                    node.Add(key, value);
                    existing = default;
                    return false;
                }

                node.Split(Bits * depth, _owner);
            }
        }
    }

    private struct Slot
    {
        internal TKey Key;
        internal TValue Value;
    }

    private sealed class Node(object? owner)
    {
        internal readonly object? Owner = owner;
        internal Node[]? Children;
        internal Slot[] Slots = [];
        internal int Count;

        internal int IndexOf(TKey key)
        {
            Slot[] slots = Slots;
            for (int i = 0; i < Count; i++)
            {
                if (slots[i].Key.Equals(key))
                {
                    return i;
                }
            }

            return -1;
        }

        internal void Add(TKey key, TValue value)
        {
            if (Count == Slots.Length)
            {
                Array.Resize(ref Slots, Math.Max(2, Count * 2));
            }

            Slots[Count++] = new Slot { Key = key, Value = value };
        }

        internal void Split(int shift, object owner)
        {
            Node[] children = new Node[Ways];
            for (int i = 0; i < Ways; i++)
            {
                children[i] = new Node(owner);
            }

            for (int i = 0; i < Count; i++)
            {
                children[(Hash(Slots[i].Key) >> shift) & (Ways - 1)].Add(Slots[i].Key, Slots[i].Value);
            }

            (Children, Slots, Count) = (children, [], 0);
        }

        internal Node CopyFor(object owner) => new(owner)
        {
            Children = (Node[]?)Children?.Clone(),
            Slots = Slots.AsSpan(0, Count).ToArray(),
            Count = Count,
        };
    }
}
