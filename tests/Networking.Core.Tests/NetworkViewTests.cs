using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests;

public class NetworkViewTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_latest_profile_by_its_day_counts_and_a_retracted_one_does_not()
    {
        SeekerProfileSet Set(int number, int after, int perDay) =>
            new() { Id = Ids.Entry(number), On = Day.PlusDays(after), Profile = new() { OutreachesPerDay = perDay, WorkingDays = [IsoDayOfWeek.Sunday] } };
        Network network = Network.Empty.Replay([Set(1, 5, 1), Set(2, 3, 2), Set(3, 9, 3)]);

        Assert.Equal(new SeekerProfile(), network.AsOf(Day).Profile);
        Assert.Equal(5, network.AsOf(Day).Profile.OutreachesPerDay);
        Assert.Equal(2, network.AsOf(Day.PlusDays(4)).Profile.OutreachesPerDay);
        Assert.Equal(1, network.AsOf(Day.PlusDays(8)).Profile.OutreachesPerDay);
        Assert.Equal(3, network.AsOf(Day.PlusDays(9)).Profile.OutreachesPerDay);
        Assert.Equal([IsoDayOfWeek.Sunday], network.AsOf(Day.PlusDays(9)).Calendar.WorkingDays);
        Network retracted = network.Record(new EntryRetracted { Id = Ids.Entry(4), On = Day, Entry = Ids.Entry(3) });
        Assert.Equal(1, retracted.AsOf(Day.PlusDays(9)).Profile.OutreachesPerDay);
    }

    [Fact]
    public void A_search_goes_on_until_it_ends_and_may_begin_again()
    {
        Network network = Network.Empty.Replay(
        [
            new SearchStarted { Id = Ids.Entry(1), On = Day },
            new SearchEnded { Id = Ids.Entry(2), On = Day.PlusDays(90), Outcome = "a post at the metering lab" },
            new SearchEnded { Id = Ids.Entry(3), On = Day.PlusDays(95) },
            new SearchStarted { Id = Ids.Entry(4), On = Day.PlusDays(400) },
            new SearchStarted { Id = Ids.Entry(5), On = Day.PlusDays(410) },
        ]);

        Assert.Equal(new JobSearch(), network.AsOf(Day.PlusDays(-1)).Search);
        Assert.Equal(new JobSearch(Day), network.AsOf(Day.PlusDays(89)).Search);
        Assert.Equal(new JobSearch(Day, Day.PlusDays(90), "a post at the metering lab"), network.AsOf(Day.PlusDays(100)).Search);
        Assert.Equal(new JobSearch(Day.PlusDays(400)), network.AsOf(Day.PlusDays(420)).Search);
        Assert.Equal("Search 2026-03-02 to 2026-05-31", network.AsOf(Day.PlusDays(100)).Search.ToString());
    }

    [Fact]
    public void A_search_includes_its_first_and_its_last_day()
    {
        JobSearch search = new(Day, Day.PlusDays(9));

        Assert.Equal([false, true, true, false], new[] { -1, 0, 9, 10 }.Select(after => search.Includes(Day.PlusDays(after))));
        Assert.True(new JobSearch().Includes(Day));
        Assert.True(search.IsOver && !new JobSearch(Day).IsOver);
    }

    [Fact]
    public void A_profile_starts_with_a_working_week_of_five_days()
    {
        Assert.Equal(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
            new SeekerProfile().WorkingDays);
        Assert.True(new SeekerProfile().Fields.IsEmpty && new SeekerProfile().Background.IsEmpty && new SeekerProfile().Zone is null);
    }

    [Fact]
    public void Relationships_come_in_the_order_of_ids_and_are_found_by_them()
    {
        Diary diary = new();
        diary.Add(Ids.Contact(3), Day);
        diary.Add(Ids.Contact(1), Day);
        diary.Add(Ids.Contact(2), Day.PlusDays(1));
        NetworkView view = diary.ToNetwork().AsOf(Day);

        Assert.Equal([Ids.Contact(1), Ids.Contact(3)], view.Relationships.Select(r => r.Id));
        Assert.Same(view.Relationships[1], view[Ids.Contact(3)]);
        Assert.Null(view.Find(Ids.Contact(2)));
        Assert.Throws<KeyNotFoundException>(() => view[Ids.Contact(2)]);
        Assert.Equal(("View of 2026-03-02", Day), (view.ToString(), view.Today));
        Assert.Same(NetworkSettings.Default, view.Settings);
    }

    [Fact]
    public void Settings_have_documented_defaults()
    {
        NetworkSettings settings = new();

        Assert.Same(Core.FollowUps.PolicySet.V1, settings.Policies);
        Assert.Same(Core.Scoring.WarmthModel.V1, settings.Warmth);
        Assert.Same(Core.Scoring.TrustModel.V1, settings.Trust);
        Assert.True(settings.Holidays.IsEmpty && settings.TrackingSince is null);
        Assert.Equal("22 policies, tracking since ever", settings.ToString());
        Assert.EndsWith("since 2026-03-02", (settings with { TrackingSince = Day }).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relationship_is_scored_under_the_settings_asked_under()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day);
        NetworkSettings slow = new() { Warmth = new() { HalfLifeInDays = 600 }, Trust = new() { PriorWeight = 1 } };

        Assert.True(diary.AsOf(Day.PlusDays(60), slow).Warmth.Sum > 0.9);
        Assert.Equal(0.5, diary.AsOf(Day.PlusDays(60)).Warmth.Sum, 12);
        Assert.True(diary.AsOf(Day, slow).Trust.Opinion.Belief > diary.AsOf(Day).Trust.Opinion.Belief);
    }
}
