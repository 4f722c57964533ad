using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Recognises people by the contact that a record names, and by what a source knows them by. Whoever had the first key under the same name before is the same
/// person: so records that were imported once find their contact again, whatever else has changed. The first key decides next; where it is an address, which several
/// people can share, only for somebody of exactly that name; so does any other address. Then another key finds a contact who has an address of the
/// record, or whom no other record of the source is about and one alone claims; then the address finds somebody whose name
/// agrees.
/// </summary>
internal sealed class KeyMatching(PlanIds ids, KnownPeople known, SubjectBook book, ProblemList problems)
{
    /// <summary>Stands for the source where a contact's own id is the key: it is the same in every format.</summary>
    internal const string OwnExport = "\n";

    /// <summary>The first key with the name: the address of one of a couple, and nobody else's.</summary>
    internal static string NamedKey(PersonCase one) => $"{one.Record.Keys[0]}\n{one.NameKey}";

    /// <summary>Gives each record its subject; those that nothing is known of get a new one.</summary>
    internal void Match(IReadOnlyList<PersonCase> cases)
    {
        List<Subject> open = [];
        book.Expect(cases);
        foreach (PersonCase one in cases)
        {
            string key = one.Record.Keys[0];
            Subject? subject = FindByContact(one) ?? FindByKey(one);
            if (subject is null)
            {
                subject = new();
                if (!known.IsEmpty || known.HasErased)
                {
                    open.Add(subject);
                }
            }

            one.Subject = subject;
            subject.Cases.Add(one);
            if (one.Record.Contact is { } contact)
            {
                book.AddKey(OwnExport, contact.ToString(), subject);
            }

            book.AddKey(one.Source, key, subject);
            if (PersonKeys.IsAddress(key))
            {
                book.AddKey(one.Source, NamedKey(one), subject);
            }
        }

        if (!known.IsEmpty)
        {
            open.RemoveAll(subject => subject.Root.Known is not null);
            MatchOtherKeys(open);
        }

        foreach (PersonCase one in cases)
        {
            foreach (string key in one.Record.Keys.AsSpan()[1..])
            {
                book.AddKey(one.Source, key, one.Subject);
            }
        }

        if (known.HasErased)
        {
            MarkErased(open, record => record.Keys);
        }
    }

    /// <summary>To be called when addresses have been compared: keys that can be somebody else's lead to the erased alone.</summary>
    internal void MarkErasedUnderOtherKeys(IReadOnlyList<PersonCase> cases)
    {
        if (known.HasErased)
        {
            MarkErased([.. cases.Select(one => one.Subject.Root).Distinct()], record => record.OtherKeys);
        }
    }

    /// <summary>Who has no name can be anybody with the address, so that is decided when all who have it are known.</summary>
    private static bool Fit(string key, PersonName name, PersonCase other) =>
        key == other.NameKey || NameAgreement.Of(name, other.Name) == true;

    /// <summary>The contact that the record names: one of the network, somebody erased, or somebody whom a record before it names.</summary>
    private Subject? FindByContact(PersonCase one)
    {
        if (one.Record.Contact is not { } contact)
        {
            return null;
        }

        if (known.ById(contact) is { } person)
        {
            one.NamesContact = true;
            return SubjectOf(person, one, PlanReasons.SameContact);
        }

        return book.ByKey(OwnExport, contact.ToString()) ?? (known.IsErased(contact) ? new() { IsErased = true } : null);
    }

    private Subject? FindByKey(PersonCase one)
    {
        string key = one.Record.Keys[0];
        if (FindByFirstKey(one) is { } person)
        {
            return SubjectOf(person, one, WhyByKey(person, one));
        }

        if (PersonKeys.IsAddress(key) && book.ByKey(one.Source, NamedKey(one)) is { } equal)
        {
            // Records of one address and name are about one person, whichever of them tells who it is.
            if (equal.Known is null && FindByNameAndAddress(one) is { } told)
            {
                Join(equal, told, WhyByAddress(told, one));
            }

            return equal.Root;
        }

        return FindByNameAndAddress(one) is { } found ? SubjectOf(found, one, WhyByAddress(found, one))
            : book.ByKey(one.Source, key) is { } same && (!PersonKeys.IsAddress(key) || same.Cases.TrueForAll(other => Fit(other.NameKey, other.Name, one))) ? same
            : null;
    }

    private Subject SubjectOf(KnownPerson person, PersonCase one, Reason why)
    {
        one.Why = why;
        return book.Of(person);
    }

    /// <summary>Whoever said it, an address makes the same key.</summary>
    private static Reason WhyByKey(KnownPerson person, PersonCase one) =>
        PersonKeys.AddressOf(one.Record.Keys[0]) is { } address && person.WordsOf(one.Source) is null ? PlanReasons.SameAddress(address) : PlanReasons.SameKey;

    private static Reason WhyByAddress(KnownPerson person, PersonCase one) => PlanReasons.SameAddress(Array.Find(one.Addresses, person.Addresses.Contains));

    private KnownPerson? FindByFirstKey(PersonCase one)
    {
        string key = one.Record.Keys[0];
        if (known.IsEmpty)
        {
            return null;
        }

        if (!PersonKeys.IsAddress(key))
        {
            return known.ById(ids.Contact(one.Source, key));
        }

        return known.ById(ids.Contact(one.Source, NamedKey(one)))
            ?? (known.ById(ids.Contact(one.Source, key)) is { } person && IsNamed(person, one) ? person : null);
    }

    /// <summary>The one contact who has an address of the record and exactly its name.</summary>
    private KnownPerson? FindByNameAndAddress(PersonCase one)
    {
        if (known.IsEmpty || one.NameKey.Length == 0)
        {
            return null;
        }

        KnownPerson[] found = [.. one.Addresses.SelectMany(known.ByAddress).Where(person => IsNamed(person, one)).Distinct().Take(2)];
        return found.Length == 1 ? found[0] : null;
    }

    private static bool IsNamed(KnownPerson person, PersonCase one) =>
        person.NameKey == one.NameKey || person.WordsOf(one.Source)?.NameKey == one.NameKey;

    private void MatchOtherKeys(List<Subject> open)
    {
        Dictionary<KnownPerson, int> claims = [];
        List<(Subject Subject, KnownPerson Person)> found = [];
        foreach (Subject subject in open.Where(subject => subject.Cases.TrueForAll(one => one.Record.Contact is null)))
        {
            if (subject.Cases.SelectMany(one => FindByOtherKeys(one).Where(person => HasAddressOf(person, one))).FirstOrDefault() is { } certain)
            {
                Join(subject, certain, PlanReasons.SameKey);
            }
            else if (subject.Cases.SelectMany(one => FindByOtherKeys(one).Where(person => !IsTaken(person, one))).FirstOrDefault() is { } person)
            {
                found.Add((subject, person));
                claims[person] = claims.GetValueOrDefault(person) + 1;
            }
        }

        foreach ((Subject subject, KnownPerson person) in found)
        {
            if (claims[person] == 1 && !IsTaken(person, subject.Cases[0]))
            {
                Join(subject, person, PlanReasons.SameKey);
            }
            else
            {
                ImportPlace place = subject.Cases[0].Record.Place;
                problems.Warn(place.File, place.Line, ImportCodes.PersonAmbiguous, "Several records fit one contact; they were kept apart.");
            }
        }

        foreach (Subject subject in open.Where(subject => subject.Root.Known is null))
        {
            PersonCase one = subject.Cases[0];
            string key = one.Record.Keys[0];
            if (PersonKeys.IsAddress(key) && known.ById(ids.Contact(one.Source, key)) is { } person && subject.Cases.TrueForAll(other => Fit(person.NameKey, person.Name, other)))
            {
                Join(subject, person, WhyByKey(person, one));
            }
        }
    }

    private IEnumerable<KnownPerson> FindByOtherKeys(PersonCase one) => one.Record.Keys.Skip(1).Where(key => !PersonKeys.IsAddress(key))
        .Select(key => known.ById(ids.Contact(one.Source, key)))
        .OfType<KnownPerson>();

    private static bool HasAddressOf(KnownPerson person, PersonCase one) => Array.Exists(one.Addresses, person.Addresses.Contains);

    private bool IsTaken(KnownPerson person, PersonCase one) => book.Taken(person)?.Cases.Exists(other => other.Source == one.Source) == true;

    private void Join(Subject subject, KnownPerson person, Reason why)
    {
        subject.Cases.ForEach(one => one.Why ??= why);
        if (book.Taken(person) is { } other)
        {
            other.Absorb(subject, subject.Cases[0], why);
        }
        else
        {
            book.SetKnown(subject, person, why);
        }
    }

    private void MarkErased(IReadOnlyList<Subject> subjects, Func<PersonRecord, ValueList<string>> keys)
    {
        foreach (Subject subject in subjects)
        {
            if (subject.Root is { Known: null } root
                && root.Cases.Exists(one => keys(one.Record).Any(key => known.IsErased(ids.Contact(one.Source, key)))))
            {
                root.IsErased = true;
            }
        }
    }
}
