namespace Networking.Core.Journaling;

/// <summary>
/// An immutable list of entries in journal order. Appending in order shares the array with the list it began from;
/// an entry dated earlier copies it.
/// </summary>
internal sealed class Ledger
{
    private readonly Buffer _buffer;

    private Ledger(Buffer buffer, int count) => (_buffer, Count) = (buffer, count);

    internal static Ledger Empty { get; } = new(new Buffer([], 0), 0);

    internal int Count { get; }

    internal ReadOnlySpan<JournalEntry> Entries => _buffer.Items.AsSpan(0, Count);

    internal Ledger Add(JournalEntry entry)
    {
        int index = Count;
        while (index > 0 && JournalOrder.Instance.Compare(_buffer.Items[index - 1], entry) > 0)
        {
            index--;
        }

        if (index == Count && _buffer.TryClaim(Count))
        {
            _buffer.Items[index] = entry;
            return new(_buffer, Count + 1);
        }

        JournalEntry[] items = new JournalEntry[Math.Max(4, Count + (Count / 2) + 1)];
        Entries[..index].CopyTo(items);
        items[index] = entry;
        Entries[index..].CopyTo(items.AsSpan(index + 1));
        return new(new Buffer(items, Count + 1), Count + 1);
    }

    /// <summary>The same list with every entry replaced by one of the same id, day, moment and kind.</summary>
    internal Ledger Select(Func<JournalEntry, JournalEntry> replace)
    {
        JournalEntry[] items = [.. Entries];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = replace(items[i]);
        }

        return new(new Buffer(items, items.Length), items.Length);
    }

    /// <summary>
    /// Gathers entries in any order, to be added to a list at once. Whether they need sorting is seen while they are
    /// at hand: looking at each again would cost more than all the rest.
    /// </summary>
    internal sealed class Bulk
    {
        private JournalEntry[] _items = [];
        private int _count;
        private bool _isInOrder = true;

        internal void Add(JournalEntry entry)
        {
            if (_count == _items.Length)
            {
                Array.Resize(ref _items, Math.Max(4, _count * 2));
            }

            _isInOrder = _isInOrder && (_count == 0 || JournalOrder.Instance.Compare(_items[_count - 1], entry) < 0);
            _items[_count++] = entry;
        }

        /// <summary>The list with the entries gathered; nothing more is to be added to these.</summary>
        internal Ledger AddTo(Ledger ledger)
        {
            if (_count <= 1)
            {
                return _count == 0 ? ledger : ledger.Add(_items[0]);
            }

            ReadOnlySpan<JournalEntry> known = ledger.Entries;
            int count = known.Length + _count;
            bool isInOrder = _isInOrder && (known.IsEmpty || JournalOrder.Instance.Compare(known[^1], _items[0]) < 0);
            JournalEntry[] items = _items;
            if (!known.IsEmpty)
            {
                items = new JournalEntry[count + (count / 4)];
                known.CopyTo(items);
                _items.AsSpan(0, _count).CopyTo(items.AsSpan(known.Length));
            }

            if (!isInOrder)
            {
                Array.Sort(items, 0, count, JournalOrder.Instance);
            }

            return new(new Buffer(items, count), count);
        }
    }

    /// <summary>An array whose tail belongs to whoever claims it first.</summary>
    private sealed class Buffer(JournalEntry[] items, int used)
    {
        private int _used = used;

        internal JournalEntry[] Items { get; } = items;

        internal bool TryClaim(int index) =>
            index < Items.Length && Interlocked.CompareExchange(ref _used, index + 1, index) == index;
    }
}
