using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Evaluation.Tests.Warmth;

/// <summary>The protocol as one would write it down, with sets and dates and no thought of speed.</summary>
internal static class ByTheBook
{
    /// <summary>The chances at a cut and what came true, in the order of both.</summary>
    internal static List<(double Chance, bool CameTrue)> Foretell(
        IEnumerable<(long From, long To, double Seconds)> lines, EvaluationWindow window, double cut, double horizon, WarmthLabel label)
    {
        var acts = lines.Where(line => line.From != line.To).ToList();
        double first = acts.Min(act => act.Seconds);
        var seen = acts.Select(act => (act.From, act.To, Day: (act.Seconds - first) / 86_400))
            .Where(act => act.Day >= window.From && act.Day <= window.To).ToList();
        var known = seen.Where(act => act.Day <= cut).ToList();
        var later = seen.Where(act => act.Day > cut && act.Day <= cut + horizon).ToList();
        WarmthModel model = WarmthModels.For(label);
        return
        [
            .. known.SelectMany(act => new[] { (Me: act.From, Other: act.To), (Me: act.To, Other: act.From) }).Distinct()
                .Where(pair => label == WarmthLabel.Heard || pair.Me < pair.Other)
                .Select(pair => (Chance(pair), later.Any(act => IsTrue(pair, act.From, act.To)))).Order(),
        ];

        bool IsTrue((long Me, long Other) pair, long from, long to) =>
            (from == pair.Other && to == pair.Me) || (label == WarmthLabel.Any && from == pair.Me && to == pair.Other);

        double Chance((long Me, long Other) pair)
        {
            DaySet days = DaySet.From(
            [
                .. known.Where(act => act.From == pair.Me && act.To == pair.Other).Select(act => new DayInTouch(Date(act.Day), TouchSides.Mine)),
                .. known.Where(act => act.From == pair.Other && act.To == pair.Me).Select(act => new DayInTouch(Date(act.Day), TouchSides.Theirs)),
            ]);
            double[] ages = [.. days.Select(day => Math.Max(cut - Period.DaysBetween(WarmthModel.Landmark, day.Day) - 0.5, 0))];
            return model.Chance(model.Sum(ages, [.. days.Select(day => day.Sides)]), horizon);
        }

        LocalDate Date(double day) => WarmthModel.Landmark.PlusDays((int)Math.Floor(day));
    }
}
