using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Gathers what plans, visits and the people met say of each gathering.</summary>
internal static class GatheringList
{
    internal static IReadOnlyList<Gathering> From(Network network, IEnumerable<Relationship> relationships, LocalDate today)
    {
        OrderedDictionary<GatheringId, Gathering> all = [];
        foreach (JournalEntry entry in network.GeneralEntries(today))
        {
            Add(all, entry switch
            {
                GatheringPlanned planned => Gathering.From(planned, network.Resolve),
                GatheringAttended attended => Gathering.From(attended, network.Resolve),
                _ => null,
            });
        }

        foreach (Gathering gathering in relationships.SelectMany(relationship => relationship.Gatherings))
        {
            Add(all, gathering);
        }

        return [.. all.Values.OrderBy(gathering => gathering.Date).ThenBy(gathering => gathering.Id)];
    }

    private static void Add(OrderedDictionary<GatheringId, Gathering> all, Gathering? gathering)
    {
        if (gathering is not null)
        {
            all[gathering.Id] = all.TryGetValue(gathering.Id, out Gathering? known) ? known.With(gathering) : gathering;
        }
    }
}
