namespace Networking.Core.Testing;

/// <summary>The first violation of each law.</summary>
internal sealed class Violations
{
    private readonly SortedDictionary<PolicyLaw, PolicyViolation> _first = [];

    internal void Add(PolicyLaw law, string sentence) => _first.TryAdd(law, new(law, sentence));

    internal ValueList<PolicyViolation> ToList() => ValueList.From(_first.Values);
}
