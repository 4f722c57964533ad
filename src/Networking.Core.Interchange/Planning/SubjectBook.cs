using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Everybody whom the records of an import are about, by what they are known by.</summary>
internal sealed class SubjectBook
{
    /// <summary>By source, then by key: texts alone make the fastest keys.</summary>
    private readonly Dictionary<string, Dictionary<string, Subject>> _byKey = [];
    private readonly Dictionary<KnownPerson, Subject> _byKnown = [];

    /// <summary>By kind, then by key; addresses that cannot be compared are not asked for.</summary>
    private readonly Dictionary<string, Subject>[] _firstByAddress = [.. Enum.GetValues<AddressKind>().Select(_ => new Dictionary<string, Subject>())];

    /// <summary>Of the few addresses that several people have.</summary>
    private readonly Dictionary<Address, List<Subject>> _byAddress = [];

    /// <summary>Makes room for what records are known by: most of them have keys of one kind.</summary>
    internal void Expect(IReadOnlyList<PersonCase> cases)
    {
        if (cases.Count == 0)
        {
            return;
        }

        Dictionary<string, Subject> keys = KeysOf(cases[0].Source, cases[0].Record.Keys[0]);
        keys.EnsureCapacity(keys.Count + cases.Count);
        Span<int> addresses = stackalloc int[_firstByAddress.Length];
        foreach (PersonCase one in cases)
        {
            foreach (Address address in one.Addresses)
            {
                addresses[(int)address.Kind]++;
            }
        }

        for (int kind = 0; kind < addresses.Length; kind++)
        {
            _firstByAddress[kind].EnsureCapacity(_firstByAddress[kind].Count + addresses[kind]);
        }
    }

    internal Subject? ByKey(string source, string key) => KeysOf(source, key).TryGetValue(key, out Subject? subject) ? subject.Root : null;

    internal void AddKey(string source, string key, Subject subject) => KeysOf(source, key).TryAdd(key, subject);

    /// <summary>The contact as a subject; it is one from the first time it is asked for.</summary>
    internal Subject Of(KnownPerson person)
    {
        if (!_byKnown.TryGetValue(person, out Subject? subject))
        {
            _byKnown[person] = subject = new() { Known = person };
        }

        return subject.Root;
    }

    /// <summary>Says that a subject is a contact.</summary>
    internal void SetKnown(Subject subject, KnownPerson person, Reason why)
    {
        (subject.Known, subject.Why) = (person, why);
        _byKnown[person] = subject;
    }

    /// <summary>Whether records are about a contact already.</summary>
    internal Subject? Taken(KnownPerson person) =>
        _byKnown.TryGetValue(person, out Subject? subject) && subject.Root.Cases.Count > 0 ? subject.Root : null;

    /// <summary>Those of whom a record gives an address.</summary>
    internal IEnumerable<Subject> ByAddress(Address address) =>
        _byAddress.TryGetValue(address, out List<Subject>? subjects) ? subjects.Select(subject => subject.Root).Distinct()
        : FirstBy(address.Kind).TryGetValue(address.Key, out Subject? only) ? [only.Root]
        : [];

    /// <summary>Says that somebody has an address unless a record gives it already.</summary>
    /// <returns>Whether none does.</returns>
    internal bool TryAddFirst(Address address, Subject subject) => FirstBy(address.Kind).TryAdd(address.Key, subject);

    internal void AddAddress(Address address, Subject subject)
    {
        if (TryAddFirst(address, subject))
        {
            return;
        }

        if (!_byAddress.TryGetValue(address, out List<Subject>? subjects))
        {
            _byAddress[address] = subjects = [FirstBy(address.Kind)[address.Key]];
        }

        if (!subjects.Exists(other => other.Root == subject.Root))
        {
            subjects.Add(subject);
        }
    }

    public override string ToString() => $"{_byKey.Values.Sum(keys => keys.Count)} keys";

    private Dictionary<string, Subject> FirstBy(AddressKind kind) => _firstByAddress[(int)kind];

    /// <summary>An address is the same whichever source says it.</summary>
    private Dictionary<string, Subject> KeysOf(string source, string key)
    {
        string of = PersonKeys.IsAddress(key) ? "" : source;
        if (!_byKey.TryGetValue(of, out Dictionary<string, Subject>? keys))
        {
            _byKey[of] = keys = [];
        }

        return keys;
    }
}
