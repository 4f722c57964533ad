using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Gatherings;

public class YieldTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_day_on_which_they_met_wins_over_the_first_day_in_touch()
    {
        Diary diary = Diary.With(Day);
        diary.Attend(1, Day, Ids.Contact(1));

        Assert.Equal([Ids.Contact(1)], Yield(diary).FirstMet);
        diary.Write(new ContactUpdated { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Details = new() { MetOn = new(2016, 5, 4) } });
        Assert.Empty(Yield(diary).FirstMet);
        diary.Write(new ContactUpdated { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Details = new() { MetOn = Day } });
        diary.Message(Day.PlusDays(-300));
        Assert.Equal([Ids.Contact(1)], Yield(diary).FirstMet);
    }

    [Fact]
    public void Who_was_erased_since_is_no_longer_counted()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day);
        diary.Attend(1, Day, Ids.Contact(1), Ids.Contact(2));
        diary.Write(new ContactErased { Id = diary.NextId, On = Day, Contacts = [Ids.Contact(1)] });

        Assert.Equal([Ids.Contact(2)], Yield(diary).Met);
    }

    [Fact]
    public void Somebody_met_under_two_ids_is_one()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day);
        diary.Attend(1, Day, Ids.Contact(1), Ids.Contact(2));
        diary.Write(new ContactsMerged { Id = diary.NextId, On = Day, Kept = Ids.Contact(2), Absorbed = Ids.Contact(1) });

        Assert.Equal(([Ids.Contact(2)], [Ids.Contact(2)]), (Yield(diary).Met, Yield(diary).FirstMet));
    }

    [Fact]
    public void A_gathering_where_nobody_was_met_says_so()
    {
        Diary diary = Diary.With(Day);
        diary.Attend(1, Day);

        Assert.Equal("gathering-yield.nobody", Assert.Single(Yield(diary).Reasons).Code);
    }

    [Fact]
    public void Later_acts_do_not_count_before_their_day()
    {
        Diary diary = Diary.With(Day);
        diary.Attend(1, Day, Ids.Contact(1));
        diary.Talk(Day.PlusDays(40), gesture: Core.Interactions.Gesture.HelpGiven);

        Assert.Equal((0, 0), (Yield(diary).HelpGiven, Yield(diary).Lasting.Count));
        GatheringYield later = diary.ToNetwork().AsOf(Day.PlusDays(40)).YieldOf(Ids.Gathering(1));
        Assert.Equal((1, 1), (later.HelpGiven, later.Lasting.Count));
    }

    private static GatheringYield Yield(Diary diary) => diary.ToNetwork().AsOf(Day).YieldOf(Ids.Gathering(1));
}
