using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Networking.Core.Journaling;

/// <summary>
/// An immutable map of entries by id: what the journal began with in a dictionary that no longer changes, what came
/// since in a trie. Replaying a whole journal costs a dictionary, and recording one entry more does not copy it.
/// </summary>
internal sealed class EntryIndex : IEnumerable<JournalEntry>
{
    private readonly Dictionary<EntryId, JournalEntry> _first;
    private readonly HashTrie<EntryId, JournalEntry> _since;

    private EntryIndex(Dictionary<EntryId, JournalEntry> first, HashTrie<EntryId, JournalEntry> since, int count) =>
        (_first, _since, Count) = (first, since, count);

    internal static EntryIndex Empty { get; } = new([], HashTrie<EntryId, JournalEntry>.Empty, 0);

    internal int Count { get; }

    internal bool Contains(EntryId id) => TryGet(id, out _);

    /// <summary>The entry of an id. What came since stands for what was there first: an erasure redacts.</summary>
    internal bool TryGet(EntryId id, [MaybeNullWhen(false)] out JournalEntry entry) =>
        _since.TryGet(id, out entry) || _first.TryGetValue(id, out entry);

    public IEnumerator<JournalEntry> GetEnumerator() =>
        _since.Concat(_first.Where(pair => !_since.Contains(pair.Key))).Select(pair => pair.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A series of additions; the index it began from stays as it is.</summary>
    internal sealed class Bulk(EntryIndex index)
    {
        private readonly HashTrie<EntryId, JournalEntry>.Bulk _since = new(index._since);
        private readonly Dictionary<EntryId, JournalEntry> _first = index.Count == 0 ? [] : index._first;
        private bool _ownsFirst = index.Count == 0;
        private int _count = index.Count;

        internal EntryIndex ToIndex()
        {
            _ownsFirst = false;
            return new(_first, _since.ToTrie(), _count);
        }

        /// <summary>Adds an entry unless its id is there; then says which entry has it.</summary>
        internal bool TryAdd(JournalEntry entry, [NotNullWhen(false)] out JournalEntry? existing)
        {
            if (_ownsFirst)
            {
                ref JournalEntry? place = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, entry.Id, out bool exists);
                existing = place;
                place ??= entry;
                _count = _first.Count;
                return !exists;
            }

            // The trie is asked first, for it holds what an erasure put in place of what was there.
            if (_since.TryGet(entry.Id, out existing) || _first.TryGetValue(entry.Id, out existing))
            {
                return false;
            }

            _since.Set(entry.Id, entry);
            _count++;
            return true;
        }

        /// <summary>Puts an entry in the place of one of the same id.</summary>
        internal void Replace(JournalEntry entry)
        {
            if (_ownsFirst)
            {
                _first[entry.Id] = entry;
            }
            else
            {
                _since.Set(entry.Id, entry);
            }
        }
    }
}
