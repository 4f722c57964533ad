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

    /// <summary>Adds many entries in any order.</summary>
    internal Ledger AddRange(List<JournalEntry> entries)
    {
        if (entries.Count == 1)
        {
            return Add(entries[0]);
        }

        JournalEntry[] items = new JournalEntry[Count + entries.Count];
        Entries.CopyTo(items);
        entries.CopyTo(items, Count);
        SortIfNeeded(items);
        return new(new Buffer(items, items.Length), items.Length);
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

    private static void SortIfNeeded(JournalEntry[] items)
    {
        for (int i = 1; i < items.Length; i++)
        {
            if (JournalOrder.Instance.Compare(items[i - 1], items[i]) > 0)
            {
                Array.Sort(items, JournalOrder.Instance);
                return;
            }
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
