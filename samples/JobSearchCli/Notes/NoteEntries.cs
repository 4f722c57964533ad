using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Notes;

/// <summary>Turns notes into journal entries. The same row gives the same entry each time the file is read.</summary>
internal sealed class NoteEntries
{
    private readonly SeekerId _seeker;
    private readonly NotesFile _file;
    private readonly PeopleIndex _people;
    private readonly Dictionary<string, int> _seen = [];
    private readonly Dictionary<string, EntryId> _thankable = [];
    private readonly List<(JournalEntry Entry, int Line)> _entries = [];

    private NoteEntries(SeekerId seeker, NotesFile file, PeopleIndex people) =>
        (_seeker, _file, _people) = (seeker, file, people);

    internal static IReadOnlyList<(JournalEntry Entry, int Line)> From(NotesFile file, SeekerId seeker, PeopleIndex people)
    {
        NoteEntries notes = new(seeker, file, people);
        foreach (Note note in file.Notes)
        {
            notes.Add(note);
        }

        return notes._entries;
    }

    private void Add(Note note)
    {
        if (note.What is "tracking")
        {
            return;
        }

        if (!NoteWords.IsKnown(note.What))
        {
            _file.Problem(note.Line, $"'{note.What}' is not a word of a notes file; the row was left out.");
            return;
        }

        if (NoteWords.NamesSomebody(note.What) && note.Who.Length == 0)
        {
            _file.Problem(note.Line, "Who is empty; the row was left out.");
            return;
        }

        int occurrence = _seen[note.Key] = _seen.GetValueOrDefault(note.Key) + 1;
        EntryId id = EntryId.FromSource(_seeker, "notes", $"{note.Key}\n{occurrence}");
        ContactId[] who = NoteWords.NamesSomebody(note.What) ? People(note) : [];
        if (who.Length == 0 && NoteWords.NamesSomebody(note.What))
        {
            return;
        }

        if (NoteWords.ToEntry(note, id, who, _seeker, ThanksFor(note)) is { } entry)
        {
            _entries.Add((entry, note.Line));
            Remember(note, entry);
        }
        else
        {
            _file.Problem(note.Line, $"'{note.What}' needs more than this row says; the row was left out.");
        }
    }

    private EntryId? ThanksFor(Note note) =>
        note.Ref.Length > 0 && _thankable.TryGetValue(note.Ref, out EntryId entry) ? entry : null;

    private void Remember(Note note, JournalEntry entry)
    {
        if (note.Ref.Length > 0 && note.What is not "thanked")
        {
            _thankable.TryAdd(note.Ref, entry.Id);
        }
    }

    private ContactId[] People(Note note) =>
        [.. note.Who.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(name => Resolve(name, note))];

    private IEnumerable<ContactId> Resolve(string name, Note note)
    {
        IReadOnlyCollection<ContactId> found = _people.Find(name);
        if (found.Count == 1)
        {
            return found;
        }

        if (found.Count > 1)
        {
            _file.Problem(note.Line, "several people have that name; use the profile address. The row was left out.");
            return [];
        }

        _file.Problem(note.Line, "that person is not in the export; they were added from the notes.");
        return [AddPerson(name, note)];
    }

    private ContactId AddPerson(string name, Note note)
    {
        string key = NameKey.Fold(name);
        ContactId contact = ContactId.FromSource(_seeker, "notes", key);
        _people.Add(key, contact);
        ContactAdded added = new()
        {
            Id = EntryId.FromSource(_seeker, "notes", $"person\n{key}"),
            On = note.On,
            Contact = contact,
            Details = new() { GivenName = name },
        };
        _entries.Add((added, note.Line));
        return contact;
    }
}
