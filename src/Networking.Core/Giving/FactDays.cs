using Networking.Core.Contacts;
using NodaTime;

namespace Networking.Core.Giving;

/// <summary>When facts on topics were noted; each contact's facts are read once.</summary>
internal sealed class FactDays
{
    private readonly Dictionary<ContactId, (FactKind About, LocalDate On, ValueList<Topic> Topics)[]> _facts = [];

    /// <summary>The latest day on which a fact of one of the kinds, on one of the topics, was noted of a contact.</summary>
    internal LocalDate Latest(Relationship them, FactKind[] kinds, ValueList<Topic> topics) => FactsOf(them)
        .Where(fact => kinds.Contains(fact.About) && fact.Topics.AsEnumerable().Any(topics.Contains))
        .Max(fact => fact.On);

    private (FactKind About, LocalDate On, ValueList<Topic> Topics)[] FactsOf(Relationship them) => _facts.TryGetValue(them.Id, out (FactKind About, LocalDate On, ValueList<Topic> Topics)[]? known)
        ? known
        : _facts[them.Id] = [.. them.Facts.Select(fact => (fact.About, fact.On, PersonTopics.TopicsOf(fact)))];
}
