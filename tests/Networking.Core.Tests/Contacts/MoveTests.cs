using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Contacts;

public class MoveTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void Another_employer_or_role_is_a_move()
    {
        Diary diary = With("Volta", "Engineer");
        Assert.Null(diary.AsOf(Day).LatestMove);

        Learn(diary, 1, new() { Employer = "Ampere" });
        Learn(diary, 2, new() { Role = "Director" });

        Assert.Null(diary.AsOf(Day).LatestMove);
        Assert.Equal(new Move(Day.PlusDays(1), "Ampere", "Engineer"), diary.AsOf(Day.PlusDays(1)).LatestMove);
        Assert.Equal(new Move(Day.PlusDays(2), "Ampere", "Director"), diary.AsOf(Day.PlusDays(9)).LatestMove);
        Assert.Equal("Move", diary.AsOf(Day.PlusDays(9)).LatestMove!.ToString());
    }

    [Fact]
    public void The_same_in_other_letters_is_none()
    {
        Diary diary = With("Café Volta", "Vice-president");
        Learn(diary, 1, new() { Employer = "cafe volta ", Role = "VICE PRESIDENT" });
        Learn(diary, 2, new() { Field = "Energy" });

        Assert.Null(diary.AsOf(Day.PlusDays(9)).LatestMove);
    }

    [Fact]
    public void Learning_the_first_employer_is_none_and_neither_is_losing_it()
    {
        Diary diary = With(null, null);
        Learn(diary, 1, new() { Employer = "Volta" });
        Learn(diary, 2, new() { Employer = "" });
        Assert.Null(diary.AsOf(Day.PlusDays(2)).LatestMove);

        Learn(diary, 3, new() { Employer = "Volta" });
        Assert.Null(diary.AsOf(Day.PlusDays(3)).LatestMove);

        Learn(diary, 4, new() { Employer = "" });
        Learn(diary, 5, new() { Employer = "Ampere" });
        Assert.Equal(new Move(Day.PlusDays(5), "Ampere", ""), diary.AsOf(Day.PlusDays(5)).LatestMove);
    }

    [Fact]
    public void What_was_written_by_hand_wins_over_imports()
    {
        Diary diary = With("Volta", null);
        Learn(diary, 1, new() { Employer = "Ampere" }, "linkedin");
        Assert.Null(diary.AsOf(Day.PlusDays(1)).LatestMove);

        Learn(diary, 2, new() { Role = "Engineer" }, "linkedin");
        Learn(diary, 3, new() { Role = "Director" }, "linkedin");
        Assert.Equal(new Move(Day.PlusDays(3), "Volta", "Director"), diary.AsOf(Day.PlusDays(3)).LatestMove);

        Learn(diary, 4, new() { Role = "director" });
        Assert.Equal(Day.PlusDays(3), diary.AsOf(Day.PlusDays(4)).LatestMove!.On);
    }

    [Fact]
    public void A_retracted_change_and_a_merge_are_none()
    {
        Diary diary = With("Volta", null);
        EntryId wrong = Learn(diary, 1, new() { Employer = "Ampere" });
        diary.Write(new EntryRetracted { Id = diary.NextId, On = Day.PlusDays(1), Entry = wrong });
        diary.Write(new ContactAdded
        {
            Id = diary.NextId,
            On = Day.PlusDays(2),
            Contact = Ids.Contact(2),
            Details = new() { GivenName = "Ada", Employer = "Ampere" },
        });
        diary.Write(new ContactsMerged { Id = diary.NextId, On = Day.PlusDays(3), Kept = Ids.Contact(1), Absorbed = Ids.Contact(2) });

        Assert.Null(diary.AsOf(Day.PlusDays(3)).LatestMove);
        Assert.Equal("Ampere", diary.AsOf(Day.PlusDays(3)).Contact.Employer);
    }

    private static Diary With(string? employer, string? role)
    {
        Diary diary = new();
        diary.Write(new ContactAdded { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), Details = new() { GivenName = "Ada", Employer = employer, Role = role } });
        return diary;
    }

    private static EntryId Learn(Diary diary, int after, ContactDetails details, string? source = null) => diary.Write(
        new ContactUpdated { Id = diary.NextId, On = Day.PlusDays(after), Contact = Ids.Contact(1), Details = details, Source = source });
}
