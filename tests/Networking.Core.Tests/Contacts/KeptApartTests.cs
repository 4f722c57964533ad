using FluentValidation;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Contacts;

public class KeptApartTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static Diary ThreeAdas()
    {
        Diary diary = Diary.With(Day);
        diary.Add(Ids.Contact(2), Day, "Ada");
        diary.Add(Ids.Contact(3), Day, "Ada");
        return diary;
    }

    private static ContactsKeptApart Apart(Diary diary, int one, int other) =>
        new() { Id = diary.NextId, On = Day, One = Ids.Contact(one), Other = Ids.Contact(other) };

    private static ContactsMerged Merge(Diary diary, int kept, int absorbed) =>
        new() { Id = diary.NextId, On = Day, Kept = Ids.Contact(kept), Absorbed = Ids.Contact(absorbed) };

    private static bool AreApart(Network network, int one, int other) => network.AreKeptApart(Ids.Contact(one), Ids.Contact(other));

    [Fact]
    public void It_holds_both_ways_and_for_these_two_alone()
    {
        Diary diary = ThreeAdas();
        diary.Write(Apart(diary, 2, 1));
        Network network = diary.ToNetwork();

        Assert.True(AreApart(network, 1, 2));
        Assert.True(AreApart(network, 2, 1));
        Assert.False(AreApart(network, 1, 3));
        Assert.False(AreApart(network, 1, 1));
        Assert.Equal(3, network.AsOf(Day).Relationships.Count);
    }

    [Fact]
    public void It_holds_for_the_people_under_all_their_ids()
    {
        Diary diary = ThreeAdas();
        diary.Write(Apart(diary, 1, 2));
        diary.Write(Merge(diary, 3, 2));
        Network network = diary.ToNetwork();

        Assert.True(AreApart(network, 1, 3));
        Assert.True(AreApart(network, 2, 1));
        Assert.False(AreApart(network, 2, 3));
    }

    [Fact]
    public void A_merge_stands_until_it_is_retracted_and_both_words_are_warned_of()
    {
        Diary diary = ThreeAdas();
        ContactsKeptApart apart = Apart(diary, 1, 2);
        diary.Write(apart);
        ContactsMerged merge = Merge(diary, 1, 2);
        Assert.Contains(diary.ToNetwork().Validate(merge).Errors, f => f.ErrorCode == EntryCodes.MergedThoughKeptApart && f.Severity == Severity.Warning);

        diary.Write(merge);
        Network merged = diary.ToNetwork();
        Assert.False(AreApart(merged, 1, 2));
        Assert.Equal(2, merged.AsOf(Day).Relationships.Count);
        Assert.Contains(merged.Validate(apart with { Id = diary.NextId }).Errors, f => f.ErrorCode == EntryCodes.KeptApartThoughMerged && f.Severity == Severity.Warning);

        diary.Write(new EntryRetracted { Id = diary.NextId, On = Day, Entry = merge.Id });
        Assert.True(AreApart(diary.ToNetwork(), 1, 2));
    }

    [Fact]
    public void It_can_be_taken_back()
    {
        Diary diary = ThreeAdas();
        EntryId word = diary.Write(Apart(diary, 1, 2));
        diary.Write(new EntryRetracted { Id = diary.NextId, On = Day, Entry = word });

        Assert.False(AreApart(diary.ToNetwork(), 1, 2));
    }

    [Fact]
    public void It_is_no_matter_of_dates_and_outlives_an_erasure_without_its_texts()
    {
        Diary diary = ThreeAdas();
        EntryId word = diary.Write(Apart(diary, 1, 2) with { On = Day.PlusDays(90), Attributes = Attributes.None.With("why", "Ada is her cousin") });
        diary.Write(new ContactErased { Id = diary.NextId, On = Day, Contacts = [Ids.Contact(1)] });
        Network network = diary.ToNetwork();

        Assert.True(network.AsOf(Day).Network.AreKeptApart(Ids.Contact(1), Ids.Contact(2)));
        Assert.Equal(Attributes.None, network.Find(word)!.Attributes);
    }
}
