using System.Runtime.InteropServices;
using Networking.Core.Contacts;

namespace Networking.Core.Journaling;

/// <summary>Adds entries to a journal; the journal it began from stays as it is.</summary>
internal sealed class JournalBuilder(JournalState start)
{
    private readonly EntryIndex.Bulk _entries = new(start.Entries);
    private readonly HashTrie<ContactId, Ledger>.Bulk _ledgers = new(start.Ledgers);
    private readonly HashTrie<Guid, bool>.Bulk _openings = new(start.Openings);
    private readonly Dictionary<ContactId, Ledger.Bulk> _unfiled = [];
    private Ledger.Bulk _unfiledGeneral = new();
    private JournalState _state = start;

    /// <summary>Adds an entry.</summary>
    /// <returns>False when another entry with other content has its id; then nothing is added.</returns>
    internal bool TryAdd(JournalEntry entry)
    {
        entry = _state.Admit(entry);
        if (!_entries.TryAdd(entry, out JournalEntry? existing))
        {
            return JournalState.SayTheSame(entry, existing);
        }

        if (entry.Opening is { } opening)
        {
            _openings.Set(opening, true);
        }

        File(entry);
        if (entry is ContactErased erasure)
        {
            Erase(erasure);
        }

        return true;
    }

    internal JournalState ToState()
    {
        foreach ((ContactId contact, Ledger.Bulk entries) in _unfiled)
        {
            Ledger ledger = _ledgers.TryGet(contact, out Ledger? known) ? known : Ledger.Empty;
            _ledgers.Set(contact, entries.AddTo(ledger));
        }

        Ledger general = _unfiledGeneral.AddTo(_state.General);
        _unfiled.Clear();
        _unfiledGeneral = new();
        return _state = new(_entries.ToIndex(), _ledgers.ToTrie(), general, _state.Erased, _openings.ToTrie());
    }

    private void File(JournalEntry entry)
    {
        if (entry.IsGeneral)
        {
            _unfiledGeneral.Add(entry);
        }
        else if (entry is ContactEntry { Contact: var contact })
        {
            File(entry, contact);
        }
        else
        {
            ValueList<ContactId> subjects = entry.Subjects;
            for (int i = 0; i < subjects.Count; i++)
            {
                if (!subjects.AsSpan()[..i].Contains(subjects[i]))
                {
                    File(entry, subjects[i]);
                }
            }
        }
    }

    private void File(JournalEntry entry, ContactId contact)
    {
        ref Ledger.Bulk? entries = ref CollectionsMarshal.GetValueRefOrAddDefault(_unfiled, contact, out _);
        (entries ??= new()).Add(entry);
    }

    /// <summary>Redacts every entry about the erased contacts, wherever it is filed.</summary>
    private void Erase(ContactErased erasure)
    {
        JournalState state = ToState();
        state = _state = state with { Erased = state.Erased.Union(erasure.Contacts) };
        HashSet<ContactId> touched = [];
        foreach (ContactId contact in erasure.Contacts)
        {
            if (state.Ledgers.TryGet(contact, out Ledger? ledger))
            {
                foreach (JournalEntry entry in ledger.Entries)
                {
                    _entries.Replace(entry.Redacted());
                    touched.UnionWith(entry.Subjects);
                }
            }
        }

        foreach (ContactId contact in touched)
        {
            if (state.Ledgers.TryGet(contact, out Ledger? ledger))
            {
                _ledgers.Set(contact, ledger.Select(state.Admit));
            }
        }

        foreach (JournalEntry entry in state.General.Entries)
        {
            _entries.Replace(state.Admit(entry));
        }

        _state = state with { General = state.General.Select(state.Admit) };
    }
}
