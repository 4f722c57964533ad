using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Networking.Core.Journaling;

/// <summary>
/// An immutable map: a trie over the bits of the hash, 16 ways, with leaves of up to 32. Adding copies one path;
/// a bulk addition owns the nodes it makes and changes them in place.
/// </summary>
/// <remarks>
/// A million entries make about 65,000 half-full leaves. The ways are few and the leaves large because each object
/// on the way down is a miss of the processor's caches, and the scan of a leaf is not.
/// </remarks>
internal sealed class HashTrie<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : struct, IEquatable<TKey>
{
    private const int Bits = 4;
    private const int Ways = 1 << Bits;
    private const int LeafSize = 32;

    private readonly Node _root;

    private HashTrie(Node root, int count) => (_root, Count) = (root, count);

    internal static HashTrie<TKey, TValue> Empty { get; } = new(new Leaf(null, 0), 0);

    internal int Count { get; }

    internal bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => TryGet(_root, key, out value);

    private static bool TryGet(Node? node, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        uint hash = Hash(key);
        while (node is Branch branch)
        {
            node = branch.Children[(int)(hash & (Ways - 1))];
            hash >>= Bits;
        }

        if (node is Leaf leaf && leaf.IndexOf(key) is int index and >= 0)
        {
            value = leaf.Slots[index].Value;
            return true;
        }

        value = default;
        return false;
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
            if (node is Leaf leaf)
            {
                for (int i = 0; i < leaf.Count; i++)
                {
                    yield return new(leaf.Slots[i].Key, leaf.Slots[i].Value);
                }
            }
            else if (node is Branch branch)
            {
                for (int i = 0; i < Ways; i++)
                {
                    if (branch.Children[i] is { } child)
                    {
                        rest.Push(child);
                    }
                }
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
        private Node? _root = trie._root;
        private int _count = trie.Count;
        private object _owner = new();

        internal HashTrie<TKey, TValue> ToTrie()
        {
            _owner = new();
            return new(_root!, _count);
        }

        internal bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) =>
            HashTrie<TKey, TValue>.TryGet(_root, key, out value);

        internal void Set(TKey key, TValue value)
        {
            ref Slot slot = ref Find(key, out _);
            slot.Value = value;
        }

        /// <summary>Adds a value unless the key is there; then says which value it has.</summary>
        internal bool TryAdd(TKey key, TValue value, out TValue? existing)
        {
            ref Slot slot = ref Find(key, out bool isNew);
            existing = isNew ? default : slot.Value;
            if (isNew)
            {
                slot.Value = value;
            }

            return isNew;
        }

        /// <summary>The key's slot, made where there is none, in nodes that may be changed.</summary>
        private ref Slot Find(TKey key, out bool isNew)
        {
            uint hash = Hash(key);
            ref Node? link = ref _root;
            for (int shift = 0; ; shift += Bits)
            {
                if (link?.Owner != _owner)
                {
                    link = link?.CopyFor(_owner) ?? new Leaf(_owner, 1);
                }

                if (link is Branch branch)
                {
                    link = ref branch.Children[(int)((hash >> shift) & (Ways - 1))];
                    continue;
                }

                Leaf leaf = (Leaf)link;
                int index = leaf.IndexOf(key);
                isNew = index < 0;
                if (!isNew)
                {
                    return ref leaf.Slots[index];
                }

                if (leaf.Count < LeafSize || shift + Bits > 32)
                {
                    _count++;
                    return ref leaf.Add(key);
                }

                link = leaf.Split(shift, _owner);
                shift -= Bits;
            }
        }
    }

    private struct Slot
    {
        internal TKey Key;
        internal TValue Value;
    }

    [InlineArray(Ways)]
    private struct Links
    {
        private Node? _first;
    }

    private abstract class Node(object? owner)
    {
        /// <summary>The series of changes that made the node and may change it; null for none.</summary>
        internal readonly object? Owner = owner;

        internal abstract Node CopyFor(object owner);
    }

    private sealed class Branch(object owner, in Links children) : Node(owner)
    {
        internal Links Children = children;

        internal override Branch CopyFor(object owner) => new(owner, Children);
    }

    private sealed class Leaf(object? owner, int capacity) : Node(owner)
    {
        internal Slot[] Slots = capacity == 0 ? [] : new Slot[capacity];
        internal int Count;

        internal int IndexOf(TKey key)
        {
            ReadOnlySpan<Slot> slots = Slots.AsSpan(0, Count);
            for (int i = 0; i < slots.Length; i++)
            {
                if (slots[i].Key.Equals(key))
                {
                    return i;
                }
            }

            return -1;
        }

        internal ref Slot Add(TKey key)
        {
            if (Count == Slots.Length)
            {
                Array.Resize(ref Slots, Math.Max(4, Count * 2));
            }

            ref Slot slot = ref Slots[Count++];
            slot.Key = key;
            return ref slot;
        }

        internal Branch Split(int shift, object owner)
        {
            Branch branch = new(owner, default);
            foreach (Slot slot in Slots.AsSpan(0, Count))
            {
                ref Node? link = ref branch.Children[(int)((Hash(slot.Key) >> shift) & (Ways - 1))];
                link ??= new Leaf(owner, 4);
                ((Leaf)link).Add(slot.Key) = slot;
            }

            return branch;
        }

        internal override Leaf CopyFor(object owner)
        {
            Leaf copy = new(owner, Count + 1) { Count = Count };
            Slots.AsSpan(0, Count).CopyTo(copy.Slots);
            return copy;
        }
    }
}
