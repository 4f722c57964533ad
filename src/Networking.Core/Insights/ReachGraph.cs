using Networking.Core.Paths;

namespace Networking.Core.Insights;

/// <summary>Everybody whom the seeker knows or knows of, with the seeker among them, tied to every contact.</summary>
internal sealed class ReachGraph
{
    private const int Seeker = 0;

    private readonly NetworkView _view;
    private readonly Dictionary<ContactId, int> _places = [];
    private readonly List<ContactId> _people = [];
    private readonly TieGraph _graph;

    internal ReachGraph(NetworkView view)
    {
        _view = view;
        foreach (Relationship relationship in view.Relationships)
        {
            Place(relationship.Id);
        }

        List<Tie> ties = [.. view.Relationships.Select(relationship => new Tie(Seeker, _places[relationship.Id], 1))];
        ties.AddRange(view.Acquaintances.Select(tie => new Tie(Place(tie.One), Place(tie.Other), 1)));
        _graph = TieGraph.From(_people.Count + 1, [.. ties]);
    }

    internal OwnReach Own()
    {
        int[] described = [.. Enumerable.Range(1, _view.Relationships.Count).Where(place => _graph.Degree(place) > 1)];
        return new()
        {
            Contacts = _view.Relationships.Count,
            EffectiveSize = StructuralHoles.EffectiveSize(_graph, Seeker, weighted: false),
            Constraint = StructuralHoles.Constraint(_graph, Seeker, weighted: false),
            Described = described.Length,
            Bridges = described.Count(place => OnlyThrough(place).Any()),
        };
    }

    internal Reach Of(ContactId contact)
    {
        int place = _places[contact];
        int[] known = [.. _graph.NeighboursOf(place).ToArray().Where(other => other != Seeker)];
        int mutual = known.Count(IsContact);
        ContactId[] onlyThroughThem = [.. OnlyThrough(place).Select(other => _people[other - 1]).Order()];
        double bonus = ModeratelyWeakTies.Bonus(mutual);
        return new()
        {
            Contact = contact,
            Acquaintances = known.Length,
            Mutual = mutual,
            OnlyThroughThem = ValueList.From(onlyThroughThem),
            EffectiveSize = StructuralHoles.EffectiveSize(_graph, place, weighted: false),
            Constraint = StructuralHoles.Constraint(_graph, place, weighted: false),
            ModeratelyWeakTieBonus = bonus,
            Reasons = Reasons(known.Length, mutual, onlyThroughThem.Length, bonus),
        };
    }

    private static ValueList<Reason> Reasons(int known, int mutual, int onlyThroughThem, double bonus) => known == 0
        ? [new("reach.unknown", "Nobody is noted whom they know; ask them about the people they enjoy working with.")]
        :
        [
            new(
                "reach.acquaintances",
                "People they are noted to know: {known}; of these you know {mutual} too.",
                new("known", known),
                new("mutual", mutual)),
            onlyThroughThem > 0
                ? new("reach.bridge", "Through them alone you could meet {people} of these.", new ReasonValue("people", onlyThroughThem))
                : new("reach.no-bridge", "Everybody they are noted to know, you know or could meet through others."),
            new(
                "reach.moderately-weak",
                "Acquaintances with about {peak} people in common open more than strangers and than close circles do; with {mutual} in common the bonus is {bonus} of 1.",
                new("peak", ModeratelyWeakTies.Peak),
                new("mutual", mutual),
                new("bonus", Math.Round(bonus, 2))),
        ];

    /// <summary>Whom a contact knows, and neither the seeker nor any other contact does.</summary>
    private IEnumerable<int> OnlyThrough(int contact) => _graph.NeighboursOf(contact).ToArray()
        .Where(person => person != Seeker && !IsContact(person) && _graph.NeighboursOf(person).ToArray().All(other => other == contact || !IsContact(other)));

    /// <summary>The contacts have the first places after the seeker.</summary>
    private bool IsContact(int place) => place is not Seeker && place <= _view.Relationships.Count;

    private int Place(ContactId person)
    {
        if (!_places.TryGetValue(person, out int place))
        {
            _people.Add(person);
            _places[person] = place = _people.Count;
        }

        return place;
    }
}
