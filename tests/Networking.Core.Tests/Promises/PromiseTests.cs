using Networking.Core.Promises;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Promises;

public class PromiseTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_first_day_of_keeping_it_counts_and_none_before_it_was_made()
    {
        Diary diary = Diary.With(Day);
        EntryId made = diary.Promise(1, Day, Day.PlusDays(9), PromiseSide.Theirs);
        diary.Keep(1, Day.PlusDays(-1));
        diary.Keep(1, Day.PlusDays(5));
        diary.Keep(1, Day.PlusDays(4));
        diary.Keep(2, Day.PlusDays(4));
        Promise promise = Assert.Single(diary.AsOf(Day.PlusDays(9)).Promises);

        Assert.Equal((made, Day, PromiseSide.Theirs, "A promise"), (promise.MadeBy, promise.MadeOn, promise.By, promise.Text));
        Assert.Equal((Day.PlusDays(9), Day.PlusDays(4)), (promise.Due, promise.KeptOn!.Value));
        Assert.Null(diary.AsOf(Day.PlusDays(3)).Promises[0].KeptOn);
        Assert.Equal($"Promise {Ids.Promise(1)}", promise.ToString());
    }

    [Theory]
    [InlineData(PromiseSide.Mine, TouchSides.Mine)]
    [InlineData(PromiseSide.Theirs, TouchSides.Theirs)]
    public void Keeping_one_is_a_day_in_touch_of_its_side_and_making_one_is_none(PromiseSide by, TouchSides sides)
    {
        Diary diary = Diary.With(Day);
        diary.Promise(1, Day, Day.PlusDays(9), by);
        diary.Keep(1, Day.PlusDays(1));

        Assert.Empty(diary.AsOf(Day).Days);
        Assert.Equal([new(Day.PlusDays(1), sides)], diary.AsOf(Day.PlusDays(1)).Days);
    }
}
