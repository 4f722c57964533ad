using FluentValidation;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests;

public class NetworkTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static ContactAdded Ada(string name = "Ada") =>
        new() { Id = Ids.Entry(1), On = Day, Contact = Ids.Contact(1), Details = new() { GivenName = name } };

    [Fact]
    public void The_same_id_with_other_content_is_refused_everywhere()
    {
        Network network = Network.Empty.Record(Ada());

        Assert.Contains(network.Validate(Ada("Eve")).Errors, f => f.ErrorCode == EntryCodes.IdConflict && f.Severity == Severity.Error);
        Assert.False(network.TryRecord(Ada("Eve"), out Network next, out _));
        Assert.Same(network, next);
        Assert.Throws<ValidationException>(() => network.Record(Ada("Eve")));
        ValidationException refused = Assert.Throws<ValidationException>(() => Network.Empty.Replay([Ada(), Ada("Eve"), Ada("Bob")]));
        Assert.Equal([EntryCodes.IdConflict, EntryCodes.IdConflict], refused.Errors.Select(f => f.ErrorCode));
    }

    [Fact]
    public void The_same_entry_again_changes_nothing_even_by_another_instance()
    {
        Network network = Network.Empty.Record(Ada());

        Assert.True(network.TryRecord(Ada(), out Network next, out FluentValidation.Results.ValidationResult result));
        Assert.Same(network, next);
        Assert.Empty(result.Errors);
        Assert.Equal(1, network.Replay([Ada(), Ada()]).Count);
    }

    [Fact]
    public void An_entry_is_found_by_its_id()
    {
        Network network = Network.Empty.Record(Ada());

        Assert.True(network.Contains(Ids.Entry(1)));
        Assert.False(network.Contains(Ids.Entry(2)));
        Assert.Equal(Ada(), network.Find(Ids.Entry(1)));
        Assert.Null(network.Find(Ids.Entry(2)));
        Assert.Equal("Network of 1 entries", network.ToString());
        Assert.Equal(0, Network.Empty.Count);
        Assert.Empty(Network.Empty.Entries);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("entry", () => Network.Empty.Record(null!));
        Assert.Throws<ArgumentNullException>("entry", () => Network.Empty.TryRecord(null!, out _, out _));
        Assert.Throws<ArgumentNullException>("entries", () => Network.Empty.Replay(null!));
        Assert.Throws<ArgumentNullException>("entries", () => Network.Empty.Replay([Ada(), null!]));
    }

    [Fact]
    public void An_entry_whose_contact_comes_later_sleeps_until_then()
    {
        Diary diary = new();
        diary.Talk(Day);
        Network early = diary.ToNetwork();

        Assert.Null(early.AsOf(Day).Find(Ids.Contact(1)));
        Assert.Empty(early.AsOf(Day).Relationships);
        Assert.Single(early.Record(Ada() with { Id = Ids.Entry(9) }).AsOf(Day)[Ids.Contact(1)].Interactions);
    }

    [Fact]
    public void A_backdated_entry_is_where_its_day_is()
    {
        Diary diary = Diary.With(Day.PlusDays(-100));
        diary.Talk(Day);
        EntryId earlier = diary.Talk(Day.PlusDays(-50));
        Relationship relationship = diary.AsOf(Day);

        Assert.Equal(earlier, relationship.Interactions[0].Id);
        Assert.Equal(Day.PlusDays(-50), relationship.Days.First);
        Assert.Single(diary.AsOf(Day.PlusDays(-1)).Interactions);
    }

    [Fact]
    public void Retractions_in_a_circle_and_of_what_never_comes_have_no_effect()
    {
        EntryRetracted Of(int number, int entry) => new() { Id = Ids.Entry(number), On = Day, Entry = Ids.Entry(entry) };
        Network network = Network.Empty.Replay([Ada(), Of(2, 3), Of(3, 4), Of(4, 2), Of(5, 77), Of(6, 6)]);

        Assert.NotNull(network.AsOf(Day).Find(Ids.Contact(1)));
        Assert.Null(network.Replay([Of(7, 8), Of(8, 9), Of(9, 1)]).Replay([Of(10, 7), Of(11, 10)]).Record(Of(12, 8)).AsOf(Day).Find(Ids.Contact(1)));
    }
}
