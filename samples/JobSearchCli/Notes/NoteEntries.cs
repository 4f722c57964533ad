using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interchange;
using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Notes;

/// <summary>Turns notes into journal entries. The same row gives the same entry each time the file is read.</summary>
internal sealed class NoteEntries
{
    private readonly SeekerId _seeker;
    private readonly NotesFile _file;
    private readonly PeopleIndex _people;
    private readonly NoteIntroductions _introductions;
    private readonly Dictionary<string, int> _seen = [];
    private readonly Dictionary<string, EntryId> _thankable = [];
    private readonly List<(JournalEntry Entry, int Line)> _entries = [];

    private NoteEntries(SeekerId seeker, NotesFile file, PeopleIndex people) =>
        (_seeker, _file, _people, _introductions) = (seeker, file, people, new(seeker));

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

        if (ToEntry(note, id, who) is { } entry)
        {
            _entries.Add((entry, note.Line));
            Remember(note, entry);
        }
        else
        {
            _file.Problem(note.Line, $"'{note.What}' needs more than this row says; the row was left out.");
        }
    }

    private JournalEntry? ToEntry(Note note, EntryId id, ContactId[] who) => note.What switch
    {
        "knows" => NotePlans.Knows(note, id, who[0], PersonOf),
        "target" => NotePlans.Target(note, id, PersonOf),
        "gathering-planned" => NotePlans.Gathering(note, id, _seeker, PersonOf),
        _ when NoteIntroductions.IsKnown(note.What) => _introductions.ToEntry(note, id, PersonOf),
        _ => NoteWords.ToEntry(note, id, who, _seeker, ThanksFor(note)),
    };

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

        _file.Problem(note.Line, "that person was not known; they were added from the notes.", ProblemSeverity.Note);
        return [AddPerson(name, note)];
    }

    /// <summary>Somebody who may be no contact, and does not become one by being named; null where several have that name.</summary>
    private ContactId? PersonOf(string name)
    {
        IReadOnlyCollection<ContactId> found = _people.Find(name);
        string key = NameKey.Fold(name);
        return found.Count == 1 ? found.First() : found.Count == 0 && key.Length > 0 ? IdFor(key) : null;
    }

    /// <summary>The same for somebody who is only known of, and when they become a contact.</summary>
    private ContactId IdFor(string key) => ContactId.FromSource(_seeker, "notes", key);

    private ContactId AddPerson(string name, Note note)
    {
        string key = NameKey.Fold(name);
        ContactId contact = IdFor(key);
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
