using Networking.Core.Contacts;

namespace Networking.Core.Interchange.Duplicates;

/// <summary>
/// Finds contacts who are likely one person and were not made one on import. It offers, and applies nothing.
/// </summary>
/// <remarks>
/// Compared are contacts who share an address, or enough of a name: a word and the initial of another, or a rare word.
/// Whom the seeker said to be two is not offered, under any of their ids.
/// </remarks>
public static class DuplicateFinder
{
    /// <summary>
    /// The likely duplicates, the likeliest first, then in order of the ids; each two contacts once. The same for the same
    /// contacts, in whatever order they were recorded.
    /// </summary>
    /// <param name="view">The network on a day.</param>
    /// <param name="model">What signs count; null for <see cref="DuplicateModel.V1"/>.</param>
    /// <param name="region">The country of telephone numbers written without a country code, as <see cref="ImportOptions.Region"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static ValueList<LikelyDuplicate> Find(NetworkView view, DuplicateModel? model = null, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        DuplicateModel weights = model ?? DuplicateModel.V1;
        Network network = view.Network;
        HashSet<ContactId> byHand = [.. network.Entries.OfType<ContactAdded>().Where(added => added.Source is null).Select(added => network.Resolve(added.Contact))];
        List<Suspect> suspects = [.. view.Relationships.Select(relationship => new Suspect(relationship, region, byHand.Contains(relationship.Id)))];
        PairComparison comparison = new(weights, new(view));
        List<LikelyDuplicate> found = [];
        foreach ((int first, int second) in new SuspectGroups(suspects).Pairs(weights.LargestGroup))
        {
            (Suspect one, Suspect other) = suspects[first].IsKeptBefore(suspects[second])
                ? (suspects[first], suspects[second])
                : (suspects[second], suspects[first]);
            double score = comparison.Score(one, other);
            if (score >= weights.Least && !network.AreKeptApart(one.Id, other.Id))
            {
                found.Add(new() { One = one.Id, Other = other.Id, Score = score, Reasons = Reasons(comparison.Signs) });
            }
        }

        return ValueList.From(found.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.One).ThenBy(pair => pair.Other));
    }

    private static ValueList<Reason> Reasons(IReadOnlyList<Sign> signs) => ValueList.From(signs
        .OrderByDescending(sign => Math.Abs(sign.Weight))
        .ThenBy(sign => sign.Kind)
        .Select(sign => sign.ToReason()));
}
