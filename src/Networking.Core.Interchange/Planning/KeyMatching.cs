using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Recognises people by what a source knows them by. The first key decides first; another key finds a contact whom no
/// other record of the source is about, if only one record claims them. A key that is an address counts only where the
/// names agree.
/// </summary>
internal sealed class KeyMatching(PlanIds ids, KnownPeople known, SubjectBook book, ProblemList problems)
{
    /// <summary>Gives each record its subject; those that nothing is known of get a new one.</summary>
    internal void Match(IReadOnlyList<PersonCase> cases)
    {
        List<Subject> open = [];
        foreach (PersonCase one in cases)
        {
            string key = one.Record.Keys[0];
            bool isAddress = PersonKeys.IsAddress(key);
            Subject? subject = book.ByKey(one.Source, key) is { } same && (!isAddress || same.AgreesWith(one.NameKey)) ? same : null;
            if (subject is null && !known.IsEmpty && Find(one, key) is { } person)
            {
                subject = book.Of(person);
                subject.Why ??= PlanReasons.SameKey;
            }

            if (subject is null)
            {
                subject = new();
                open.Add(subject);
            }

            one.Subject = subject;
            subject.Cases.Add(one);
            book.AddKey(one.Source, key, subject);
        }

        if (!known.IsEmpty)
        {
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

    private KnownPerson? Find(PersonCase one, string key) =>
        known.ById(ids.Contact(one.Source, key)) is { } person && (!PersonKeys.IsAddress(key) || PersonNames.Agree(person.NameKey, one.NameKey))
            ? person
            : null;

    private void MatchOtherKeys(List<Subject> open)
    {
        Dictionary<KnownPerson, List<Subject>> claims = [];
        List<(Subject Subject, KnownPerson Person)> found = [];
        foreach (Subject subject in open)
        {
            PersonCase one = subject.Cases[0];
            KnownPerson? person = one.Record.Keys.Skip(1).Append(FallbackKey(one))
                .Select(key => Find(one, key))
                .FirstOrDefault(person => person is not null && book.Taken(person)?.Cases.Exists(other => other.Source == one.Source) != true);
            if (person is not null)
            {
                found.Add((subject, person));
                claims.TryAdd(person, []);
                claims[person].Add(subject);
            }
        }

        foreach ((Subject subject, KnownPerson person) in found)
        {
            PersonCase one = subject.Cases[0];
            if (claims[person].Count > 1)
            {
                problems.Warn(one.Record.Place.File, one.Record.Place.Line, ImportCodes.PersonAmbiguous, "Several records fit one contact; they were kept apart.");
            }
            else if (book.Taken(person) is { } subjectOfOther)
            {
                subjectOfOther.Absorb(subject, one, PlanReasons.SameKey);
            }
            else
            {
                book.SetKnown(subject, person, PlanReasons.SameKey);
            }
        }
    }

    /// <summary>The key of somebody whose keys are all somebody else's.</summary>
    internal static string FallbackKey(PersonCase one) => $"{one.Record.Keys[0]}\n{one.NameKey}";

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
