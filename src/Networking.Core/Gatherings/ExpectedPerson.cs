using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Paths;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Somebody expected at a gathering who is neither erased nor paused, with what makes it good to see them.</summary>
internal sealed class ExpectedPerson
{
    /// <summary>The shortest silence to speak of: 30 days, our default.</summary>
    private const int ShortestSilenceInDays = 30;

    private ExpectedPerson(KnownPerson known, Relationship? relationship, SeekerSide seeker)
    {
        Id = known.Id;
        Name = known.Name.Length > 0 ? known.Name : "Somebody you know";
        Employer = known.Employer;
        Relationship = relationship;
        Target = seeker.TargetPerson(Id);
        Owed = [.. seeker.OwedTo(Id)];
        CanHelpWith = relationship is null ? [] : [.. NeedsMet(relationship, seeker)];
    }

    internal ContactId Id { get; }

    internal string Name { get; }

    internal string Employer { get; }

    /// <summary>Null for somebody who is no contact yet.</summary>
    internal Relationship? Relationship { get; }

    /// <summary>The target that they are; null when they are none.</summary>
    internal Target? Target { get; }

    /// <summary>What is open to them, the weightiest first.</summary>
    internal IReadOnlyList<FollowUp> Owed { get; }

    /// <summary>Their needs that the seeker's offers meet, each topic once, with the offer in the seeker's words.</summary>
    internal IReadOnlyList<(Topic Need, string Offer)> CanHelpWith { get; }

    /// <summary>What the seeker promised them and has not done yet, the first due first.</summary>
    internal IEnumerable<Promise> OpenPromises =>
        (Relationship?.Promises ?? []).Where(p => p is { By: PromiseSide.Mine, KeptOn: null }).OrderBy(p => p.Due).ThenBy(p => p.Id);

    /// <summary>
    /// The last day in touch, where it has grown quiet since: cooling, cold or dormant, after a month of silence or more; a
    /// word of theirs last week is not enough to be warm, but it is not quiet either. Else null.
    /// </summary>
    internal LocalDate? QuietSince =>
        Relationship is { AsOf: var today, Warmth: { Band: WarmthBand.Cooling or WarmthBand.Cold or WarmthBand.Dormant, LastInTouch: { } last } }
            && last <= today.PlusDays(-ShortestSilenceInDays)
            ? last
            : null;

    /// <summary>Those expected who are known on the day of the view, each once, without those who are paused.</summary>
    internal static ExpectedPerson[] AllOf(NetworkView view, SeekerSide seeker, ValueList<ContactId> expected) =>
    [
        .. expected
            .Select(view.FindPerson)
            .OfType<KnownPerson>()
            .DistinctBy(known => known.Id)
            .Select(known => (known, relationship: view.Find(known.Id)))
            .Where(pair => pair.relationship is not { IsPaused: true })
            .Select(pair => new ExpectedPerson(pair.known, pair.relationship, seeker)),
    ];

    private static IEnumerable<(Topic, string)> NeedsMet(Relationship relationship, SeekerSide seeker) => PersonTopics.Of(relationship).Needs
        .Select(need => (need, seeker.OfferOn(need)))
        .Where(pair => pair.Item2 is not null)
        .Select(pair => (pair.need, pair.Item2!));
}
