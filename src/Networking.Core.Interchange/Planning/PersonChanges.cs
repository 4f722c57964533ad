using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Writes the entries about people: all of somebody new, the difference for somebody known. The latest word wins,
/// whatever the order of importing; an empty field says nothing; what the seeker wrote by hand wins in the model.
/// </summary>
internal sealed class PersonChanges(PlanIds ids, Network network, KnownPeople known, string? region)
{
    private readonly HashSet<ContactId> _planned = [];
    private readonly List<PlannedChange> _changes = [];
    private (LocalDate Day, Attributes Attributes)? _exported;

    internal List<PlannedChange> Changes => _changes;

    /// <summary>Gives a subject its id: that of the contact, or one made from the first key that is nobody else's.</summary>
    internal void Name(Subject subject)
    {
        if (subject.Known is { } person)
        {
            subject.Id = person.Id;
            return;
        }

        IEnumerable<ContactId> free = subject.Cases
            .SelectMany(one => one.Record.Keys.Select(key => ids.Contact(one.Source, key)))
            .Concat(subject.Cases.Select(one => ids.Contact(one.Source, KeyMatching.FallbackKey(one))))
            .Where(id => known.ById(id) is null && _planned.Add(id));
        subject.Id = free.First();
    }

    internal void Write(Subject subject)
    {
        foreach ((KnownPerson absorbed, PersonCase by, Reason why) in subject.Absorbed)
        {
            by.Changes = true;
            _changes.Add(new(PlannedAction.MergeContacts, by.Record.Place, subject.Id, why, [Merge(subject, absorbed, by)]));
        }

        if (subject.Cases.Count == 1)
        {
            Write(subject, Saying.Of(subject.Cases), subject.Known is null, HeldLists.Of(subject.Known, region));
            return;
        }

        HeldLists held = HeldLists.Of(subject.Known, region);
        bool isNew = subject.Known is null;
        foreach (IGrouping<string, PersonCase> source in subject.Cases.GroupBy(one => one.Source))
        {
            Write(subject, Saying.Of([.. source]), isNew, held);
            isNew = false;
        }
    }

    private void Write(Subject subject, Saying saying, bool isNew, HeldLists held)
    {
        PersonCase first = saying.First;
        List<JournalEntry> entries = [];
        LocalDate day = isNew ? FirstDay(subject, saying) : saying.Day;
        ContactDetails details = held.Add(isNew ? saying.Details : WordsNewIn(saying, subject.Known), saying.Details);
        if (isNew)
        {
            entries.Add(new ContactAdded
            {
                Id = ids.Entry(first.Source, "contact", subject.Id.ToString()),
                On = day,
                Source = first.Source,
                Contact = subject.Id,
                Details = details,
                Attributes = Exported(first),
            });
        }
        else if (details != new ContactDetails())
        {
            entries.Add(new ContactUpdated
            {
                Id = UpdateOf(subject, saying, details),
                On = saying.Day,
                Source = first.Source,
                Contact = subject.Id,
                Details = details,
                Attributes = first.Record.Attributes,
            });
        }

        AddAliases(subject, saying, day, entries);
        AddNotes(subject, saying, entries);
        entries.RemoveAll(entry => network.Contains(entry.Id));
        if (entries.Count > 0)
        {
            foreach (PersonCase one in saying.Cases)
            {
                one.Changes = true;
            }

            _changes.Add(new(
                isNew ? PlannedAction.AddContact : PlannedAction.UpdateContact,
                first.Record.Place,
                subject.Id,
                isNew ? PlanReasons.New : subject.Why ?? PlanReasons.SameRecord,
                ValueList.From(entries)));
        }
    }

    /// <summary>The first day that any record tells of: what other sources say comes after it.</summary>
    private static LocalDate FirstDay(Subject subject, Saying saying)
    {
        LocalDate since = saying.Cases.Min(one => one.Since ?? one.Day);
        return subject.Cases.Count == saying.Cases.Count ? since : LocalDate.Min(since, subject.Cases.Min(one => one.Day));
    }

    private static ContactDetails WordsNewIn(Saying saying, KnownPerson? person)
    {
        ContactDetails words = person?.WordsOf(saying.First.Source) is { } said
            ? said.NewIn(saying.Details, saying.Day)
            : saying.Details;
        return saying.IsMentioned ? words with { GivenName = null, FamilyName = null } : words;
    }

    private ContactsMerged Merge(Subject subject, KnownPerson absorbed, PersonCase by) => new()
    {
        Id = ids.Merge(subject.Id, absorbed.Id),
        On = by.Day,
        Source = by.Source,
        Kept = subject.Id,
        Absorbed = absorbed.Id,
    };

    /// <summary>
    /// The ids that an import with other keys would make lead to the contact, so that it finds them, and erasing one
    /// erases all.
    /// </summary>
    private void AddAliases(Subject subject, Saying saying, LocalDate day, List<JournalEntry> entries)
    {
        foreach (PersonCase one in saying.Cases)
        {
            foreach (string key in one.Record.Keys)
            {
                ContactId alias = ids.Contact(one.Source, key);
                if (alias != subject.Id && known.ById(alias) is null && !known.IsErased(alias) && _planned.Add(alias))
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

    private void AddNotes(Subject subject, Saying saying, List<JournalEntry> entries)
    {
        foreach (PersonCase one in saying.Cases)
        {
            foreach (string note in one.Record.Notes)
            {
                string text = note.Trim();
                text = text.Length > DetailsCheck.LongestText ? text[..DetailsCheck.LongestText] : text;
                EntryId id = ids.Entry(one.Source, "note", one.Record.Keys[0], text);
                if (text.Length > 0 && subject.Known?.Facts.Contains(text) != true && !entries.Exists(entry => entry is FactNoted fact && fact.Text == text))
                {
                    entries.Add(new FactNoted { Id = id, On = one.Day, Source = one.Source, Contact = subject.Id, About = FactKind.Matter, Text = text });
                }
            }
        }
    }

    private EntryId UpdateOf(Subject subject, Saying saying, ContactDetails details)
    {
        string?[] more =
        [
            details.Field, details.Zone, details.MetAt, details.Kinds?.ToString(), details.MetOn is { } met ? LocalDatePattern.Iso.Format(met) : null,
            details.MetThrough?.ToString(), details.ToldOfSearch?.ToString(), details.GivenCard?.ToString(),
        ];
        return ids.Entry(
            saying.First.Source,
            [
                "update", subject.Id.ToString(),
                LocalDatePattern.Iso.Format(saying.Day), details.GivenName, details.FamilyName, details.Employer, details.Role,
                details.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", .. details.Links, .. details.Emails,
                .. details.Phones, .. details.ImportantDates.Select(date => $"{date.Name} {date.Day} {date.Year}"),
                .. more.Any(text => text is not null) ? more : [],
            ]);
    }

    private Attributes Exported(PersonCase first)
    {
        if (first.Record.Attributes.Count > 0)
        {
            return first.Record.Attributes.With(KnownPeople.ExportedOn, LocalDatePattern.Iso.Format(first.Day));
        }

        if (_exported?.Day != first.Day)
        {
            _exported = (first.Day, Attributes.None.With(KnownPeople.ExportedOn, LocalDatePattern.Iso.Format(first.Day)));
        }

        return _exported.Value.Attributes;
    }
}
