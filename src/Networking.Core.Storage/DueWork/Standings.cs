using Networking.Core.FollowUps;
using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.Storage.DueWork;

/// <summary>Reckons the standings of relationships. Pure.</summary>
public static class Standings
{
    /// <summary>How many days on which a network changes by itself are looked at; past them everybody is looked at again.</summary>
    private const int MostTurningDays = 8;

    /// <summary>How many days before the day itself good wishes can be due, where it falls on holidays.</summary>
    private const int MostDaysOfEarlyWishes = 7;

    /// <summary>The standings of all relationships of a network.</summary>
    /// <remarks>
    /// They hold for the library's own policies, and for those that say ahead what will be due: as a follow-up whose window
    /// begins later, yielded from the day on which its cause was recorded. <c>FollowUpPolicyContract</c> of the package
    /// <c>Networking.Core.Testing</c> checks it.
    /// </remarks>
    /// <param name="network">The network.</param>
    /// <param name="today">The seeker's day.</param>
    /// <param name="settings">The settings; null for the defaults.</param>
    /// <returns>One for each relationship there is or will be by an entry dated later, by id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static IReadOnlyList<RelationshipStanding> Of(Network network, LocalDate today, NetworkSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        settings ??= NetworkSettings.Default;
        SortedDictionary<ContactId, Reckoning> people = [];
        NetworkView view = network.AsOf(today, settings);
        IReadOnlyList<LocalDate> turningDays = view.TurningDays;
        Take(view, people);
        foreach (LocalDate turning in turningDays.Take(MostTurningDays))
        {
            Take(network.AsOf(turning, settings), people);
        }

        if (turningDays.Count > MostTurningDays)
        {
            // All entries have come by the last of them, and so have all people.
            Meet(network.AsOf(turningDays[^1], settings), people);
            foreach (Reckoning reckoning in people.Values)
            {
                reckoning.DueBy(turningDays[MostTurningDays]);
            }
        }

        return [.. people.Select(pair => pair.Value.ToStanding(pair.Key, settings.Warmth.KeyFingerprint))];
    }

    private static void Take(NetworkView view, SortedDictionary<ContactId, Reckoning> people)
    {
        Meet(view, people);
        foreach (FollowUp followUp in view.FollowUps)
        {
            people[followUp.Contact].DueBy(followUp.Window.Ideal);
        }

        // While somebody is paused nothing is due; the end of the pause is a turning day.
        foreach (Relationship relationship in view.Relationships.Where(relationship => !relationship.IsPaused))
        {
            foreach (LocalDate day in NotSaidAhead(relationship, view.Settings).Where(day => day > view.Today))
            {
                people[relationship.Id].DueBy(day);
            }
        }
    }

    private static void Meet(NetworkView view, SortedDictionary<ContactId, Reckoning> people)
    {
        foreach (Relationship relationship in view.Relationships)
        {
            if (!people.ContainsKey(relationship.Id))
            {
                people[relationship.Id] = new(view.Settings.Warmth.Key(relationship.Days));
            }
        }
    }

    /// <summary>The days from which on something can be due that is no follow-up yet.</summary>
    private static IEnumerable<LocalDate> NotSaidAhead(Relationship relationship, NetworkSettings settings)
    {
        if (settings.Warmth.DormantSince(relationship.Days) is { } dormant)
        {
            yield return dormant;
        }

        foreach (Introduction introduction in relationship.Introductions)
        {
            // Whoever introduced the seeker, or waits for the seeker's introduction, is told that nothing came of it.
            if (!introduction.IsOver && (introduction.MadeOn is not null || introduction.SeekerRole == IntroductionRole.Introducer))
            {
                yield return introduction.ExpiresOn;
            }
        }

        if (settings.Policies.Policies.OfType<ImportantDatePolicy>().FirstOrDefault() is { LapseInDays: { } lapse } wishes)
        {
            foreach (FollowUpKey answered in relationship.Dismissed.Concat(relationship.Snoozed.Keys))
            {
                if (answered.Policy == wishes.Name && answered.Anchor <= relationship.AsOf.PlusYears(2))
                {
                    yield return NextYear(answered.Anchor, lapse);
                }
            }
        }
    }

    /// <summary>
    /// From when on the next year's day can be due where one year's was dismissed or put off: that one, which is in time
    /// until the day after, stands in the way of the next until it has lapsed.
    /// </summary>
    private static LocalDate NextYear(LocalDate anchor, int lapse) =>
        LocalDate.Max(anchor.PlusYears(1).PlusDays(-MostDaysOfEarlyWishes), anchor.PlusDays(lapse + 2));

    private sealed class Reckoning(double key)
    {
        private LocalDate? _dueOn;

        internal void DueBy(LocalDate day) => _dueOn = _dueOn <= day ? _dueOn : day;

        internal RelationshipStanding ToStanding(ContactId contact, string fingerprint) =>
            new() { Contact = contact, WarmthKey = key, KeyFingerprint = fingerprint, DueOn = _dueOn };
    }
}
