using Networking.Core.Asks;
using Networking.Core.Gatherings;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Json.Tests.Support;

/// <summary>All that a network can be asked, as a product would ask it.</summary>
internal static class EverythingAsked
{
    internal static IEnumerable<object> Of(Network network)
    {
        NetworkView view = network.AsOf(Journals.Last);
        return
        [
            view.Agenda(), view.FollowUps, view.Outreaches, view.Leads, view.Introductions, view.Targets, view.Acquaintances,
            view.Gatherings, view.GatheringYields, view.RankGatherings(view.Gatherings.Select(GatheringProspect.Of)),
            view.Giving, view.Balance, view.WhoWouldLike(["finance"]), view.WhoOffers(["finance"]),
            view.OwnReach, view.Health, view.Profile, view.Search, view.CalibrateWarmth(), view.Relationships,
            .. view.Gatherings.Select(gathering => view.PlanFor(gathering.Id)),
            .. view.Targets.Select(target => view.PathsToTarget(target)),
            .. view.Relationships.SelectMany(relationship => About(view, relationship)),
        ];
    }

    private static IEnumerable<object> About(NetworkView view, Relationship relationship) =>
    [
        relationship, relationship.Warmth, relationship.Trust, relationship.Days, relationship.Contact,
        view.Brief(relationship.Id), view.ReachOf(relationship.Id), view.ReadinessToShare(relationship.Id), view.BalanceWith(relationship.Id),
        view.LeadsFrom(relationship.Id), view.PathsTo(relationship.Id), view.AcquaintedWith(relationship.Id),
        view.Advise(relationship.Id, new AskDraft { Kind = AskKind.Referral }),
    ];
}
