using System.Collections;
using FsCheck.Xunit;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

[Properties(Arbitrary = [typeof(DaySets)])]
public class DaySetTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void Sides_of_one_day_are_joined_and_days_of_nobody_left_out()
    {
        DaySet days = DaySet.From(
        [
            new(Day.PlusDays(2), TouchSides.Theirs), new(Day, TouchSides.Mine), new(Day, TouchSides.Mine),
            new(Day.PlusDays(1), TouchSides.None), new(Day, TouchSides.Theirs),
        ]);

        Assert.Equal([new(Day, TouchSides.Mutual), new(Day.PlusDays(2), TouchSides.Theirs)], days);
        Assert.Equal((Day, Day.PlusDays(2), 2), (days.First, days.Last, days.Count));
        Assert.Same(DaySet.Empty, DaySet.From([new(Day, TouchSides.None)]));
        Assert.Throws<ArgumentNullException>("days", () => DaySet.From(null!));
    }

    [Property]
    public void The_order_in_which_days_come_makes_no_difference(DaySet days, int seed)
    {
        DaySet shuffled = DaySet.From(Journals.Shuffled(days.Concat(days), seed));

        Assert.True(days.Equals(shuffled));
        Assert.True(days.Equals((object)shuffled));
        Assert.Equal(days.GetHashCode(), shuffled.GetHashCode());
        Assert.False(days.Equals(null));
        Assert.Equal(days.ToArray(), ((IEnumerable)days).Cast<DayInTouch>());
        Assert.Equal($"{days.Count} days in touch", days.ToString());
    }

    [Property]
    public void Up_to_a_day_are_the_days_not_after_it(DaySet days, LocalDate day) =>
        Assert.Equal(days.Where(d => d.Day <= day), days.UpTo(day));

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void An_answer_within_30_days_makes_a_day_two_way(int after, bool isTwoWay)
    {
        DaySet days = DaySets.Of(Day, (0, 'm'), (after, 't'));

        Assert.Equal(isTwoWay ? [Day.PlusDays(after)] : [], days.TwoWayDays);
        Assert.Equal(30, DaySet.AnswerWithinDays);
    }

    [Fact]
    public void A_two_way_day_is_mutual_or_answers_the_last_act_of_mine_which_a_mutual_day_is_too()
    {
        DaySet days = DaySets.Of(Day, (0, 't'), (10, 'b'), (20, 't'), (40, 't'), (41, 't'), (60, 'm'));

        Assert.Equal([Day.PlusDays(10), Day.PlusDays(20), Day.PlusDays(40)], days.TwoWayDays);
    }

    [Fact]
    public void Unanswered_are_the_days_of_mine_since_their_last_act()
    {
        Assert.Equal(0, DaySet.Empty.UnansweredCount);
        Assert.Equal(2, DaySets.Of(Day, (0, 'm'), (1, 'm')).UnansweredCount);
        Assert.Equal(1, DaySets.Of(Day, (0, 'm'), (1, 't'), (2, 'm')).UnansweredCount);
        Assert.Equal(0, DaySets.Of(Day, (0, 'm'), (1, 'b')).UnansweredCount);
    }

    [Fact]
    public void The_mean_gap_and_the_silence_ratio_need_days_enough()
    {
        DaySet four = DaySets.Of(Day, (0, 'b'), (10, 'b'), (20, 'b'), (30, 'b'));
        DaySet five = DaySets.Of(Day, (0, 'b'), (10, 'b'), (20, 'b'), (30, 'b'), (60, 'b'));

        Assert.Null(DaySets.Of(Day, (0, 'b')).MeanGapInDays);
        Assert.Equal(7, DaySets.Of(Day, (0, 'b'), (7, 'm')).MeanGapInDays);
        Assert.Equal(10, four.MeanGapInDays);
        Assert.Equal(15, five.MeanGapInDays);
        Assert.Null(WarmthModel.SilenceRatio(four, Day.PlusDays(90)));
        Assert.Equal(2, WarmthModel.SilenceRatio(five, Day.PlusDays(90)));
        Assert.Equal(0, WarmthModel.SilenceRatio(five, Day.PlusDays(60)));
        Assert.Null(WarmthModel.SilenceRatio(five, Day.PlusDays(59)));
        Assert.Equal(5, WarmthModel.FewestDaysForRhythm);
    }

    [Theory]
    [InlineData("2020-02-29", "2023-02-27", false)]
    [InlineData("2020-02-29", "2023-02-28", true)]
    [InlineData("2021-02-28", "2024-02-27", false)]
    [InlineData("2021-02-28", "2024-02-28", true)]
    [InlineData("2023-05-31", "2026-05-30", false)]
    [InlineData("2023-05-31", "2026-05-31", true)]
    public void Three_years_of_silence_make_dormant_to_the_day(string last, string asOf, bool isDormant)
    {
        LocalDate day = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value;
        LocalDate asked = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value;
        DaySet three = DaySets.Of(day, (-20, 'b'), (-10, 'b'), (0, 'b'));
        DaySet two = DaySets.Of(day, (-20, 't'), (-10, 'b'), (0, 'b'));

        Assert.Equal(isDormant ? WarmthBand.Dormant : WarmthBand.Cold, WarmthModel.V1.Band(three, asked));
        Assert.Equal(WarmthBand.Cold, WarmthModel.V1.Band(two, asked));
        Assert.Null(WarmthModel.V1.DormantSince(two));
        Assert.Equal(day.PlusYears(3), WarmthModel.V1.DormantSince(three));
        Assert.Null((WarmthModel.V1 with { DormantTwoWayDays = 0 }).DormantSince(DaySet.Empty));
    }
}
