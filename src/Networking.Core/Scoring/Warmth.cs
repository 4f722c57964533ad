using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Scoring;

/// <summary>How alive a relationship is on a day, with its parts. Made by <see cref="WarmthModel.Assess"/>.</summary>
public sealed record Warmth
{
    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The decayed count S of days in touch.</summary>
    public required double Sum { get; init; }

    /// <summary>The forward key K, which silence never changes.</summary>
    public required double Key { get; init; }

    /// <summary>The chance that they act toward the seeker within 30 days, from 0 to 1.</summary>
    public required double ChanceIn30Days { get; init; }

    /// <summary>The chance that they act toward the seeker within 90 days, from 0 to 1.</summary>
    public required double ChanceIn90Days { get; init; }

    /// <summary>The band.</summary>
    public required WarmthBand Band { get; init; }

    /// <summary>The last day in touch; null when never.</summary>
    public LocalDate? LastInTouch { get; init; }

    /// <summary>The number of days in touch.</summary>
    public int DaysInTouch { get; init; }

    /// <summary>The days of silence over the mean gap between days in touch; null under five days in touch.</summary>
    public double? SilenceRatio { get; init; }

    /// <summary>
    /// The first day, from the last day in touch on, on which they are not warm; null when never in touch, or when
    /// nobody ever ceases to be.
    /// </summary>
    public LocalDate? NoLongerWarmOn { get; init; }

    /// <summary>
    /// The first day, from the last day in touch on, on which they are cold; null when never in touch, or when nobody
    /// ever becomes it.
    /// </summary>
    public LocalDate? ColdOn { get; init; }

    /// <summary>Why the band is what it is, the weightiest first.</summary>
    public IReadOnlyList<Reason> Reasons
    {
        get
        {
            if (LastInTouch is not { } last)
            {
                return [new("warmth.never-in-touch", "You have not been in touch yet.")];
            }

            List<Reason> reasons =
            [
                new(
                    "warmth.last-in-touch",
                    "Last in touch on {last} (days ago: {ago}; days in touch in all: {days}).",
                    new("last", last),
                    new("ago", Period.DaysBetween(last, AsOf)),
                    new("days", DaysInTouch)),
                new(
                    "warmth.chance",
                    "The chance of hearing from them within 90 days is {percent} %.",
                    new ReasonValue("percent", Math.Round(100 * ChanceIn90Days))),
            ];
            if (Band == WarmthBand.Dormant)
            {
                reasons.Add(new("warmth.dormant", "You knew each other well and have been silent for years; a hello is often welcome."));
            }
            else if (ColdOn is { } cold && cold > AsOf)
            {
                reasons.Add(new("warmth.cold-on", "Without a word it goes cold on {day}.", new ReasonValue("day", cold)));
            }

            if (SilenceRatio is { } ratio && ratio >= 1)
            {
                reasons.Add(new("warmth.silence-ratio", "The silence is {ratio} times your usual gap.", new ReasonValue("ratio", Math.Round(ratio, 1))));
            }

            return reasons;
        }
    }

    /// <summary>The band, the day and the count; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Band} on {LocalDatePattern.Iso.Format(AsOf)} (S {Sum:0.####})");
}
