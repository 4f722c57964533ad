using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>Reckons the standings of relationships. Pure.</summary>
public static class Standings
{
    /// <summary>How many days on which a network changes by itself are looked at; past them everybody is looked at again.</summary>
    private const int MostTurningDays = 8;

    /// <summary>The standings of all relationships of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="settings">The settings; null for the defaults.</param>
    /// <returns>One for each relationship there is or will be by an entry dated later, by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static IReadOnlyList<RelationshipStanding> Of(Network network, LocalDate today, NetworkSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        settings ??= NetworkSettings.Default;
        NetworkView view = network.AsOf(today, settings);
        SortedDictionary<ContactId, Reckoning> people = [];
        Take(view, people);
        foreach (LocalDate turning in view.TurningDays.Take(MostTurningDays))
        {
            Take(network.AsOf(turning, settings), people);
        }

        if (view.TurningDays.Count > MostTurningDays)
        {
            foreach (Reckoning reckoning in people.Values)
            {
                reckoning.DueBy(view.TurningDays[MostTurningDays]);
            }
        }

        return [.. people.Select(pair => pair.Value.ToStanding(pair.Key, settings.Warmth.KeyFingerprint))];
    }

    private static void Take(NetworkView view, SortedDictionary<ContactId, Reckoning> people)
    {
        foreach (Relationship relationship in view.Relationships)
        {
            if (!people.TryGetValue(relationship.Id, out Reckoning? reckoning))
            {
                people[relationship.Id] = reckoning = new(view.Settings.Warmth.Key(relationship.Days));
            }

            // Reconnecting is the one thing that is not said ahead.
            if (view.Settings.Warmth.DormantSince(relationship.Days) is { } dormant && dormant > view.Today)
            {
                reckoning.DueBy(dormant);
            }
        }

        foreach (FollowUp followUp in view.FollowUps)
        {
            people[followUp.Contact].DueBy(followUp.Window.Ideal);
        }
    }

    private sealed class Reckoning(double key)
    {
        private LocalDate? _dueOn;

        internal void DueBy(LocalDate? day) => _dueOn = day is { } due && !(_dueOn <= due) ? due : _dueOn;

        internal RelationshipStanding ToStanding(ContactId contact, string fingerprint) =>
            new() { Contact = contact, WarmthKey = key, KeyFingerprint = fingerprint, DueOn = _dueOn };
    }
}
