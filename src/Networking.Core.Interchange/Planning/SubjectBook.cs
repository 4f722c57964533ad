using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Planning;

/// <summary>Everybody whom the records of an import are about, by what they are known by.</summary>
internal sealed class SubjectBook
{
    private readonly Dictionary<(string Source, string Key), Subject> _byKey = [];
    private readonly Dictionary<KnownPerson, Subject> _byKnown = [];
    private readonly Dictionary<Address, Subject> _firstByAddress = [];

    /// <summary>Of the few addresses that several people have.</summary>
    private readonly Dictionary<Address, List<Subject>> _byAddress = [];

    internal Subject? ByKey(string source, string key) => _byKey.TryGetValue(Of(source, key), out Subject? subject) ? subject.Root : null;

    internal void AddKey(string source, string key, Subject subject) => _byKey.TryAdd(Of(source, key), subject);

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
        : _firstByAddress.TryGetValue(address, out Subject? only) ? [only.Root]
        : [];

    /// <summary>Makes room for so many records more.</summary>
    internal void Expect(int records)
    {
        _byKey.EnsureCapacity(_byKey.Count + records);
        _firstByAddress.EnsureCapacity(_firstByAddress.Count + records);
    }

    /// <summary>Says that somebody has an address unless a record gives it already.</summary>
    /// <returns>Whether none does.</returns>
    internal bool TryAddFirst(Address address, Subject subject) => _firstByAddress.TryAdd(address, subject);

    internal void AddAddress(Address address, Subject subject)
    {
        if (TryAddFirst(address, subject))
        {
            return;
        }

        if (!_byAddress.TryGetValue(address, out List<Subject>? subjects))
        {
            _byAddress[address] = subjects = [_firstByAddress[address]];
        }

        if (!subjects.Exists(other => other.Root == subject.Root))
        {
            subjects.Add(subject);
        }
    }

    public override string ToString() => $"{_byKey.Count} keys";

    /// <summary>An address is the same whichever source says it.</summary>
    private static (string Source, string Key) Of(string source, string key) => (PersonKeys.IsAddress(key) ? "" : source, key);
}
