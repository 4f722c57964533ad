using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>
/// What the seeker asked of a contact and gave to them within so many days. A give is something done for them: help,
/// an introduction, an interview, a review, a referral or a reference of the seeker's, and a promise kept. Thanks and
/// reports are not gives: they answer what was received.
/// </summary>
internal static class GivesAndAsks
{
    internal static (int Gives, int Asks) InTheLast(int days, Relationship them, LocalDate today)
    {
        LocalDate first = today.PlusDays(-days);
        return (
            them.Interactions.Count(i => i.IsGive && i.On >= first) + them.Promises.Count(p => p.By == PromiseSide.Mine && p.KeptOn >= first),
            them.Asks.Count(ask => ask.MadeOn >= first));
    }
}
