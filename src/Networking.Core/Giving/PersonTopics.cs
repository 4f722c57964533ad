using Networking.Core.Contacts;

namespace Networking.Core.Giving;

/// <summary>The topics on which a person needs something, offers something, or cares.</summary>
/// <param name="Person">The person.</param>
public sealed record PersonTopics(ContactId Person)
{
    /// <summary>The most words that a note without topics may have to be one topic itself: 5, our default.</summary>
    public const int WordsOfATopic = 5;

    /// <summary>What they need or look for.</summary>
    public ValueList<Topic> Needs { get; init; }

    /// <summary>What they have, know or do, that can help somebody.</summary>
    public ValueList<Topic> Offers { get; init; }

    /// <summary>What matters to them.</summary>
    public ValueList<Topic> Matters { get; init; }

    /// <summary>
    /// The topics of a contact's facts, each once, as first written: those noted with a fact; of a fact without any, its
    /// whole text where that has no more than <see cref="WordsOfATopic"/> words; else none.
    /// </summary>
    /// <remarks>A fact counts until the entry that noted it is retracted.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="relationship"/> is null.</exception>
    public static PersonTopics Of(Relationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return Of(relationship, relationship.Facts);
    }

    /// <summary>The id; never the topics.</summary>
    public override string ToString() => $"Topics of {Person}";

    /// <summary>The same without what was told in confidence: what may bring others in.</summary>
    internal static PersonTopics OpenOf(Relationship relationship) => Of(relationship, relationship.Facts.Where(fact => !fact.InConfidence));

    /// <summary>The topics of one fact.</summary>
    internal static ValueList<Topic> TopicsOf(Fact fact)
    {
        ValueList<Topic> noted = Topic.AllOf(fact.Topics);
        return noted.IsEmpty && TextFold.Of(fact.Text).AsSpan().Count(' ') < WordsOfATopic ? Topic.AllOf([fact.Text]) : noted;
    }

    private static PersonTopics Of(Relationship relationship, IEnumerable<Fact> facts)
    {
        ILookup<FactKind, Topic> topics = facts
            .SelectMany(fact => (IEnumerable<Topic>)TopicsOf(fact), (fact, topic) => (fact.About, topic))
            .ToLookup(pair => pair.About, pair => pair.topic);
        return new(relationship.Id)
        {
            Needs = ValueList.From(topics[FactKind.Need].Distinct()),
            Offers = ValueList.From(topics[FactKind.Offer].Distinct()),
            Matters = ValueList.From(topics[FactKind.Matter].Distinct()),
        };
    }
}
