using System.Globalization;
using System.Runtime.InteropServices;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Writes the entries about people: all of somebody new, the difference for somebody known. The latest word wins,
/// whatever the order of importing; an empty field says nothing; what the seeker wrote by hand wins in the model.
/// </summary>
internal sealed class PersonChanges(PlanIds ids, Network network, KnownPeople known, SubjectBook book, string? region, ProblemList problems)
{
    private readonly SubjectIds _subjectIds = new(ids, known);
    private readonly List<PlannedChange> _changes = [];

    /// <summary>Those of the change that is written at present.</summary>
    private readonly List<JournalEntry> _entries = [];
    private (LocalDate Day, Attributes Attributes)? _exported;

    internal List<PlannedChange> Changes => _changes;

    /// <summary>Gives subjects their ids.</summary>
    internal void Name(IReadOnlyList<Subject> subjects)
    {
        _changes.EnsureCapacity(_changes.Count + subjects.Count);
        _subjectIds.Name(subjects);
    }

    internal void Write(Subject subject)
    {
        foreach ((KnownPerson absorbed, PersonCase by, Reason why) in subject.Absorbed)
        {
            by.Changes = true;
            _changes.Add(new(PlannedAction.MergeContacts, by.Record.Place, subject.Id, why, [Merge(subject, absorbed, by)]));
        }

        IReadOnlyList<KnownPerson> contacts = subject.Contacts;
        bool isNew = subject.Known is null;
        if (subject.Cases.Count == 1)
        {
            Saying only = SayingOf(subject, subject.Cases);
            bool alone = isNew && HeldLists.AreShort(subject.Cases[0].Details);
            Write(subject, only, isNew, alone ? null : HeldLists.Of(contacts, region), new(contacts, [only]));
            return;
        }

        HeldLists held = HeldLists.Of(contacts, region);
        Saying[] sayings = [.. subject.Cases.GroupBy(one => one.Source).Select(source => SayingOf(subject, [.. source]))];
        FullNames names = new(contacts, sayings);
        for (int i = 0; i < sayings.Length; i++)
        {
            Write(subject, sayings[i], isNew && i == 0, held, names, i, sayings);
        }
    }

    private void Write(Subject subject, Saying saying, bool isNew, HeldLists? held, FullNames names, int before = 0, params IReadOnlyList<Saying> all)
    {
        PersonCase first = saying.First;
        List<JournalEntry> entries = _entries;
        entries.Clear();
        LocalDate day = isNew ? FirstDay(subject, saying) : saying.Day;
        ContactDetails details = held is null ? saying.Details
            : held.Add(isNew ? saying.Details : names.WithoutInitials(WordsNewIn(saying, subject.Contacts), first.Source), saying.Details);
        bool isSaidBack = before > 0 && _subjectIds.TakesNamed && saying.Cases.All(one => one.Record.Contact == subject.Id);
        details = isSaidBack ? HeldWords.NewIn(details, all, before) : details;
        if (isNew)
        {
            entries.Add(new ContactAdded
            {
                Id = ids.Entry(first.Source, "contact", subject.Id),
                On = day,
                Source = first.Source,
                Contact = subject.Id,
                Details = details,
                Attributes = Exported(first, saying.Day),
            });
        }
        else if (details != new ContactDetails() || (isSaidBack && first.Record.Attributes.Count > 0))
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

        if (!isSaidBack)
        {
            _subjectIds.AddAliases(subject, saying, day, entries);
        }

        AddNotes(subject, saying, entries);
        if (network.Count > 0)
        {
            entries.RemoveAll(entry => network.Contains(entry.Id));
        }

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
                isNew ? PlanReasons.New : saying.Why ?? subject.Why ?? PlanReasons.SameRecord,
                ValueList.Create<JournalEntry>(CollectionsMarshal.AsSpan(entries))));
        }
    }

    /// <summary>What records say together, with the introducer as the network knows them or comes to know them.</summary>
    private Saying SayingOf(Subject subject, IReadOnlyList<PersonCase> cases)
    {
        Saying saying = Saying.Of(cases);
        if (_subjectIds.TakesNamed || saying.Details.MetThrough is not { } named || known.ById(named) is not null)
        {
            return saying;
        }

        ContactId? introducer = book.ByKey(KeyMatching.OwnExport, named.ToString()) is { IsErased: false } other && other != subject ? other.Id : null;
        return saying with { Details = saying.Details with { MetThrough = introducer } };
    }

    /// <summary>The first day that any record tells of: what other sources say comes after it.</summary>
    private static LocalDate FirstDay(Subject subject, Saying saying)
    {
        LocalDate since = saying.Cases.Count == 1 ? saying.First.Since ?? saying.First.Day : saying.Cases.Min(one => one.Since ?? one.Day);
        return subject.Cases.Count == saying.Cases.Count ? since : LocalDate.Min(since, subject.Cases.Min(one => one.Day));
    }

    private ContactDetails WordsNewIn(Saying saying, IReadOnlyList<KnownPerson> contacts)
    {
        ContactDetails details = saying.IsMentioned ? saying.Details with { GivenName = null, FamilyName = null } : saying.Details;
        if (saying.Cases.Any(one => one.NamesContact))
        {
            details = HeldWords.NewIn(details, contacts);
        }

        if (contacts.Count == 0 || KnownPerson.WordsOf(contacts, saying.First.Source) is not { } said)
        {
            return details;
        }

        details = said.NewIn(details, saying.Day);
        if (said.HasOtherWordOfOneDay)
        {
            ImportPlace place = saying.First.Record.Place;
            problems.Note(place.File, place.Line, ImportCodes.OtherWordOfOneDay, "It says otherwise than an import of the same day, whose word stays; give the day of the export if this one is newer.");
        }

        return details;
    }

    private ContactsMerged Merge(Subject subject, KnownPerson absorbed, PersonCase by) => new()
    {
        Id = ids.Merge(subject.Id, absorbed.Id),
        On = by.Day,
        Source = by.Source,
        Kept = subject.Id,
        Absorbed = absorbed.Id,
    };

    private void AddNotes(Subject subject, Saying saying, List<JournalEntry> entries)
    {
        foreach (PersonCase one in saying.Cases)
        {
            foreach (string note in one.Record.Notes)
            {
                string text = note.Trim();
                text = text.Length > DetailsCheck.LongestText ? text[..DetailsCheck.LongestText] : text;
                EntryId id = ids.Entry(one.Source, "note", subject.Id.ToString(), text);
                if (text.Length > 0 && !subject.Contacts.Any(contact => contact.Facts.Contains(text)) && !entries.Exists(entry => entry is FactNoted fact && fact.Text == text))
                {
                    entries.Add(new FactNoted { Id = id, On = one.Day, Source = one.Source, Contact = subject.Id, About = FactKind.Matter, Text = text });
                }
            }
        }
    }

    /// <summary>An id after those of the updates that were imported of that day: of one day, the journal takes the word with the last id.</summary>
    private EntryId UpdateOf(Subject subject, Saying saying, ContactDetails details)
    {
        string?[] more =
        [
            details.Field, details.Zone, details.MetAt, details.Kinds?.ToString(), details.MetOn is { } met ? LocalDatePattern.Iso.Format(met) : null,
            details.MetThrough?.ToString(), details.ToldOfSearch?.ToString(), details.GivenCard?.ToString(),
        ];
        string?[] key =
        [
            "update", subject.Id.ToString(),
            LocalDatePattern.Iso.Format(saying.Day), details.GivenName, details.FamilyName, details.Employer, details.Role,
            details.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : "", .. details.Links, .. details.Emails,
            .. details.Phones, .. details.ImportantDates.Select(date => $"{date.Name} {date.Day} {date.Year}"),
            .. more.Any(text => text is not null) ? more : [],
        ];
        EntryId id = ids.Entry(saying.First.Source, key);
        for (int i = 2; !network.Contains(id) && subject.Contacts.Any(contact => contact.HasUpdateAfter(id, saying.Day)); i++)
        {
            id = ids.Entry(saying.First.Source, [.. key, i.ToString(CultureInfo.InvariantCulture)]);
        }

        return id;
    }

    private Attributes Exported(PersonCase first, LocalDate day)
    {
        if (first.Record.Attributes.Count > 0)
        {
            return first.Record.Attributes.With(KnownPeople.ExportedOn, LocalDatePattern.Iso.Format(day));
        }

        if (_exported?.Day != day)
        {
            _exported = (day, Attributes.None.With(KnownPeople.ExportedOn, LocalDatePattern.Iso.Format(day)));
        }

        return _exported.Value.Attributes;
    }
}
