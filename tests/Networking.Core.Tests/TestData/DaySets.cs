using FsCheck;
using FsCheck.Fluent;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.TestData;

/// <summary>Makes sets of days in touch over four years, some dense, some sparse.</summary>
public static class DaySets
{
    public static LocalDate First { get; } = new(2022, 11, 23);

    public static LocalDate Last { get; } = new(2026, 11, 23);

    public static Arbitrary<DaySet> DaySet() => Arb.From(
        from span in Gen.Elements(10, 60, 400, 1461)
        from days in Gen.ListOf(
            from day in Gen.Choose(0, span)
            from sides in Gen.Elements(TouchSides.Mine, TouchSides.Mine, TouchSides.Theirs, TouchSides.Mutual)
            select new DayInTouch(Last.PlusDays(-day), sides))
        select Networking.Core.Scoring.DaySet.From(days),
        set => set.Select(day => Networking.Core.Scoring.DaySet.From(set.Where(other => other != day))));

    public static Arbitrary<LocalDate> Day() =>
        Arb.From(from days in Gen.Choose(-1500, 1500) select Last.PlusDays(days));

    /// <summary>A set of days counted from a day, each with who acted: <c>m</c> I, <c>t</c> they, <c>b</c> both.</summary>
    public static DaySet Of(LocalDate from, params (int Days, char Sides)[] days) =>
        Networking.Core.Scoring.DaySet.From(days.Select(day => new DayInTouch(from.PlusDays(day.Days), day.Sides switch
        {
            'm' => TouchSides.Mine,
            't' => TouchSides.Theirs,
            _ => TouchSides.Mutual,
        })));
}
