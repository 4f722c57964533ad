using Networking.Core.Introductions;
using Networking.Core.Paths;

namespace Networking.Core.Giving;

/// <summary>
/// Who knows whom already, or has been through an introduction with whom: nobody needs to introduce them, or to propose
/// once more what came to nothing.
/// </summary>
internal sealed class Ties
{
    private readonly HashSet<(ContactId, ContactId)> _pairs;
    private readonly Dictionary<ContactId, HashSet<EntryId>> _together = [];

    internal Ties(NetworkView view) => _pairs =
    [
        .. view.Acquaintances
            .Where(tie => tie.Strength >= AcquaintanceStrength.Knows)
            .Select(tie => Pair(tie.One, tie.Other)),
        .. view.Introductions.SelectMany(PairsOf),
    ];

    internal bool Exist(Relationship one, Relationship other) =>
        _pairs.Contains(Pair(one.Id, other.Id))
        || one.Contact.MetThrough == other.Id
        || other.Contact.MetThrough == one.Id
        || Together(one).Overlaps(Together(other));

    /// <summary>What somebody took part in with the seeker in a small circle; who took part in the same has met.</summary>
    private HashSet<EntryId> Together(Relationship person) => _together.TryGetValue(person.Id, out HashSet<EntryId>? entries)
        ? entries
        : _together[person.Id] = [.. person.Interactions.Where(i => i is { IsGroup: false, Gathering: null }).Select(i => i.Id)];

    private static IEnumerable<(ContactId, ContactId)> PairsOf(Introduction introduction)
    {
        ContactId[] people = [.. Enum.GetValues<IntroductionRole>().Select(introduction.PersonIn).OfType<ContactId>()];
        return people.Length == 2 ? [Pair(people[0], people[1])] : [];
    }

    private static (ContactId, ContactId) Pair(ContactId one, ContactId other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
