using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>The ids of everybody an import is about, and those that lead to them.</summary>
internal sealed class SubjectIds(PlanIds ids, KnownPeople known)
{
    private readonly Dictionary<ContactId, Subject> _owners = [];
    private readonly HashSet<ContactId> _aliases = [];

    /// <summary>
    /// Whether the ids that an export of contacts names become those of somebody new: where nothing is known, it is brought
    /// to a new place. Elsewhere, who is not known can be another seeker's, whose ids are not ours.
    /// </summary>
    internal bool TakesNamed { get; } = known.IsEmpty && !known.HasErased;

    /// <summary>
    /// Gives subjects their ids: that of the contact, that which an export of contacts names, or one made from the first
    /// key that is nobody else's. First keys go first, for by those people are found again.
    /// </summary>
    internal void Name(IReadOnlyList<Subject> subjects)
    {
        _owners.EnsureCapacity(_owners.Count + subjects.Count);
        foreach (Subject subject in subjects)
        {
            foreach (PersonCase one in subject.Cases)
            {
                if (TakesNamed && one.Record.Contact is { } named && Own(subject, named) && subject.Id == default)
                {
                    subject.Id = named;
                }
            }
        }

        foreach (Subject subject in subjects)
        {
            foreach (PersonCase one in subject.Cases)
            {
                ContactId id = ids.Contact(one.Source, one.Record.Keys[0]);
                subject.Id = Own(subject, id) && subject.Id == default ? id : subject.Id;
                if (PersonKeys.IsAddress(one.Record.Keys[0]))
                {
                    Own(subject, one.Source, KeyMatching.NamedKey(one));
                }
            }
        }

        foreach (Subject subject in subjects)
        {
            subject.Id = subject.Known is { } person ? person.Id : subject.Id != default ? subject.Id : OtherId(subject);
        }
    }

    /// <summary>
    /// Makes the ids that an import with other keys would make lead to the contact, so that it finds them, and erasing one
    /// erases all.
    /// </summary>
    internal void AddAliases(Subject subject, Saying saying, LocalDate day, List<JournalEntry> entries)
    {
        for (int i = 0; i < saying.Cases.Count; i++)
        {
            PersonCase one = saying.Cases[i];
            ValueList<string> keys = one.Record.Keys;
            if (one.NamesContact)
            {
                continue;
            }

            if (keys.Count == 1 && one.Record.Contact is null && !PersonKeys.IsAddress(keys[0]) && subject.Known is null && subject.Cases.Count == 1)
            {
                // The one key made the id.
                return;
            }

            foreach (ContactId alias in Made(subject, one))
            {
                if (alias != subject.Id && _owners.GetValueOrDefault(alias) == subject && !known.IsErased(alias) && _aliases.Add(alias))
                {
                    entries.Add(new ContactsMerged
                    {
                        Id = ids.Entry(one.Source, "alias", subject.Id.ToString(), alias.ToString()),
                        On = day,
                        Source = one.Source,
                        Kept = subject.Id,
                        Absorbed = alias,
                    });
                }
            }
        }
    }

    /// <summary>The ids that the keys of a record make, and the one that it names.</summary>
    private IEnumerable<ContactId> Made(Subject subject, PersonCase one)
    {
        ValueList<string> keys = one.Record.Keys;
        IEnumerable<ContactId> made = (PersonKeys.IsAddress(keys[0]) ? keys.Append(KeyMatching.NamedKey(one)) : keys)
            .Select(key => Own(subject, one.Source, key));
        return TakesNamed && one.Record.Contact is { } named ? made.Append(named) : made;
    }

    /// <summary>Makes the id of a key lead to a subject, unless it leads to somebody already.</summary>
    private ContactId Own(Subject subject, string source, string key)
    {
        ContactId id = ids.Contact(source, key);
        Own(subject, id);
        return id;
    }

    /// <summary>Makes an id lead to a subject, unless it leads to somebody already.</summary>
    private bool Own(Subject subject, ContactId id) =>
        known.ById(id) is null && !known.IsErased(id) && (_owners.TryAdd(id, subject) || _owners[id] == subject);

    /// <summary>An id for somebody whose first keys are all somebody else's.</summary>
    private ContactId OtherId(Subject subject)
    {
        PersonCase first = subject.Cases[0];
        string named = KeyMatching.NamedKey(first);
        return subject.Cases.Select(one => ids.Contact(one.Source, KeyMatching.NamedKey(one)))
            .Concat(Enumerable.Range(2, int.MaxValue - 2).Select(i => ids.Contact(first.Source, $"{named}\n{i}")))
            .First(id => known.ById(id) is null && (_owners.TryAdd(id, subject) || _owners[id] == subject));
    }
}
