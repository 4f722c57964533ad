using Networking.Core.FollowUps;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>
/// What the seeker asked of a contact, gave to them and received from them within so many days. A give is something done for them: help,
/// an introduction, an interview, a review, a referral or a reference of the seeker's, and a promise kept. Thanks and
/// reports are not gives: they answer what was received. Received is what they did for the seeker: favours, leads, and
/// promises of theirs that they kept.
/// </summary>
internal static class GivesAndAsks
{
    internal static (int Gives, int Received, int Asks) InTheLast(int days, Relationship them, LocalDate today)
    {
        LocalDate first = today.PlusDays(-days);
        return (
            them.Interactions.Count(i => i.IsGive && i.On >= first) + Kept(PromiseSide.Mine),
            them.Interactions.Count(i => Favours.Of(i) is not null && i.On >= first) + them.Leads.Count(lead => lead.ReceivedOn >= first) + Kept(PromiseSide.Theirs),
            them.Asks.Count(ask => ask.MadeOn >= first));

        int Kept(PromiseSide side) => them.Promises.Count(promise => promise.By == side && promise.KeptOn >= first);
    }
}
