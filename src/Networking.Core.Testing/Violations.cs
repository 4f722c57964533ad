namespace Networking.Core.Testing;

/// <summary>The first violation of each law.</summary>
/// <param name="tellsMessages">Whether the messages of exceptions are told: they may hold what stands in the journal.</param>
internal sealed class Violations(bool tellsMessages)
{
    private readonly SortedDictionary<PolicyLaw, PolicyViolation> _first = [];

    internal void Add(PolicyLaw law, string sentence) => _first.TryAdd(law, new(law, sentence));

    /// <param name="exception">What the policy threw.</param>
    /// <param name="where">On what occasion.</param>
    internal void AddThrown(Exception exception, string where) => _first.TryAdd(
        PolicyLaw.DoesNotThrow,
        new(PolicyLaw.DoesNotThrow, $"It throws {ThrownText.TypeOf(exception)} {where}{(tellsMessages ? ThrownText.MessageOf(exception) : ".")}") { Fault = exception });

    internal ValueList<PolicyViolation> ToList() => ValueList.From(_first.Values);
}
