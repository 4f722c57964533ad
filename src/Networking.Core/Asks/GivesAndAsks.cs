using Networking.Core.Calendars;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>
/// What the seeker asked of a contact and gave to them within so many days. A give is something done for them: help,
/// an introduction, an interview, a review, a referral or a reference of the seeker's, and a promise kept. Thanks and
/// reports are not gives: they answer what was received.
/// </summary>
internal sealed class GivesAndAsks
{
    private readonly int _days;
    private readonly LocalDate[] _asks;
    private readonly LocalDate[] _gives;

    internal GivesAndAsks(Relationship them, int days)
    {
        _days = days;
        _asks = [.. them.Asks.Select(ask => ask.MadeOn).Order()];
        _gives =
        [
            .. them.Interactions.Where(i => i.IsGive).Select(i => i.On)
                .Concat(them.Promises.Where(promise => promise.By == PromiseSide.Mine).Select(promise => promise.KeptOn).OfType<LocalDate>())
                .Order(),
        ];
    }

    internal (int Gives, int Asks) On(LocalDate day) => (Count(_gives, day), Count(_asks, day));

    /// <summary>The first day after one on which asks no longer exceed gives, if neither is added to.</summary>
    internal LocalDate EvenAgainOn(LocalDate today) => _asks
        .Select(ask => ask.PlusDays(_days + 1))
        .First(day => day > today && On(day) is var (gives, asks) && asks <= gives);

    private int Count(LocalDate[] days, LocalDate today) =>
        SortedDays.CountUpTo(days, today) - SortedDays.CountBefore(days, today.PlusDays(-_days));
}
