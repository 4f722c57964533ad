using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// Joins who has the same address: with a contact, with another record, or two contacts with each other. An address that
/// several people have, names that contradict each other, and what the seeker took apart join nobody.
/// </summary>
internal sealed class AddressMatching(PlanIds ids, KnownPeople known, SubjectBook book, ProblemList problems)
{
    internal void Match(IReadOnlyList<PersonCase> cases)
    {
        // Who has no name can be anybody: they come last, when all who share the address are known.
        foreach (bool named in (bool[])[true, false])
        {
            foreach (PersonCase one in cases)
            {
                if (one.HasName == named && !one.Subject.Root.IsErased)
                {
                    Match(one);
                }
            }
        }
    }

    private void Match(PersonCase one)
    {
        (bool differs, bool ambiguous) = (false, false);
        foreach (Address address in one.Addresses)
        {
            Subject own = one.Subject.Root;
            if (known.ByAddress(address).Count == 0 && book.TryAddFirst(address, own))
            {
                continue;
            }

            if (one.NamesContact)
            {
                book.AddAddress(address, own);
                continue;
            }

            List<Subject> others = Others(own, address, out bool shared);
            if (others.Count > 0)
            {
                List<Subject> agreeing = others.FindAll(own.AgreesWith);
                List<Subject> fitting = agreeing.FindAll(other => (!shared || (own.IsNamed && other.IsNamed)) && !IsKeptApart(own, other));
                differs |= agreeing.Count == 0;
                ambiguous |= agreeing.Count > 1 && fitting.Count != 1;
                if (fitting.Count == 1)
                {
                    Join(own, fitting[0], one, PlanReasons.SameAddress(address));
                }
            }

            book.AddAddress(address, one.Subject.Root);
        }

        if (ambiguous)
        {
            problems.Warn(one.Record.Place.File, one.Record.Place.Line, ImportCodes.PersonAmbiguous, "Several people have an address of this record; they were kept apart.");
        }
        else if (differs)
        {
            problems.Note(one.Record.Place.File, one.Record.Place.Line, ImportCodes.NameDiffers, "An address of this record is that of somebody with another name; they were kept apart.");
        }
    }

    /// <summary>The others who have an address. Where the subject itself is one of several contacts with it, the other contacts stay who they are.</summary>
    private List<Subject> Others(Subject own, Address address, out bool shared)
    {
        List<Subject> contacts = [.. known.ByAddress(address).Select(book.Of).Distinct()];
        shared = contacts.Count > 1;
        bool isOwn = shared && contacts.Contains(own);
        IEnumerable<Subject> others = book.ByAddress(address).Where(other => !other.IsErased);
        return [.. (isOwn ? others.Except(contacts) : others.Union(contacts)).Where(other => other != own)];
    }

    /// <summary>Two contacts become one only where both have a name: who has none can be anybody with the address.</summary>
    private bool IsKeptApart(Subject own, Subject other)
    {
        if (own.Cases.Exists(one => one.Record.Contact is not null && other.Cases.Exists(also => also.Record.Contact is not null && also.Tally == one.Tally)))
        {
            // An export of contacts knows best that it tells of two.
            return true;
        }

        if (own.Known is { } known1 && other.Known is { } known2 && (known1.Name.Words.Length == 0 || known2.Name.Words.Length == 0))
        {
            return true;
        }

        IReadOnlyList<KnownPerson> contacts = own.Contacts;
        return other.Contacts.Any(one => contacts.Any(also => known.AreKeptApart(one.Id, also.Id, ids.Merge)));
    }

    /// <summary>The contact that the seeker wrote by hand stays, else the one known longest, else the one of the smallest id.</summary>
    private static void Join(Subject one, Subject other, PersonCase by, Reason why)
    {
        bool first = (one.Known, other.Known) switch
        {
            (null, _) => false,
            (_, null) => true,
            ({ } a, { } b) => (!a.IsByHand, a.Since, a.Id).CompareTo((!b.IsByHand, b.Since, b.Id)) < 0,
        };
        (Subject kept, Subject absorbed) = first ? (one, other) : (other, one);
        kept.Absorb(absorbed, by, why);
    }
}
