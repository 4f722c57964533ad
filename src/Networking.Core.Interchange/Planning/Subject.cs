using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Somebody whom records of an import are about: a contact of the network, or somebody new.</summary>
internal sealed class Subject
{
    private Subject? _joinedInto;
    private List<(KnownPerson Person, PersonCase By, Reason Why)>? _absorbed;

    /// <summary>The subject that this one turned out to be; itself as long as it is one of its own.</summary>
    internal Subject Root
    {
        get
        {
            Subject root = this;
            while (root._joinedInto is { } next)
            {
                root = next;
            }

            return root;
        }
    }

    /// <summary>The contact; null for somebody new.</summary>
    internal KnownPerson? Known { get; set; }

    /// <summary>The contacts that turned out to be the same person, each with the record and the reason that say so.</summary>
    internal IReadOnlyList<(KnownPerson Person, PersonCase By, Reason Why)> Absorbed => _absorbed ?? [];

    /// <summary>The contact, and those who turned out to be the same person.</summary>
    internal IReadOnlyList<KnownPerson> Contacts => Known is null ? [] : _absorbed is null ? [Known] : [Known, .. Absorbed.Select(absorbed => absorbed.Person)];

    /// <summary>The records about them, in the order of reading.</summary>
    internal List<PersonCase> Cases { get; } = new(1);

    /// <summary>How they were recognised where no record says so itself; null for somebody new.</summary>
    internal Reason? Why { get; set; }

    internal bool IsErased { get; set; }

    /// <summary>Whether it is among those that are planned at present.</summary>
    internal bool IsListed { get; set; }

    /// <summary>The id; set once everybody is identified.</summary>
    internal ContactId Id { get; set; }

    /// <summary>Whether every name of this one can be a name of the other.</summary>
    internal bool AgreesWith(Subject other)
    {
        List<PersonName> others = other.Names();
        return Names().TrueForAll(name => others.TrueForAll(also => NameAgreement.CanBeOne(name, also)));
    }

    internal bool AgreesWith(PersonName name) => Names().TrueForAll(own => NameAgreement.CanBeOne(own, name));

    internal bool IsNamed => Names().Count > 0;

    /// <summary>Makes another subject a part of this one.</summary>
    internal void Absorb(Subject other, PersonCase by, Reason why)
    {
        other._joinedInto = this;
        Cases.AddRange(other.Cases);
        if (other._absorbed is { } absorbed)
        {
            (_absorbed ??= []).AddRange(absorbed);
        }

        if (other.Known is { } known && Known is not null)
        {
            (_absorbed ??= []).Add((known, by, why));
        }
        else if (other.Known is not null)
        {
            (Known, Why) = (other.Known, other.Why);
        }

        Why ??= Known is null ? null : why;
    }

    public override string ToString() => $"Subject of {Cases.Count} records";

    /// <summary>The name of the contact; of somebody new, or whose name is not known, all that records give.</summary>
    private List<PersonName> Names() => Known is { Name.Words.Length: > 0 } known
        ? [known.Name]
        : [.. Cases.Where(one => one.Name.Words.Length > 0).DistinctBy(one => one.NameKey).Select(one => one.Name)];
}
