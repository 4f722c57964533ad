using Networking.Core.Contacts;
using Networking.Core.Giving;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Giving;

public class PersonTopicsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void Topics_are_those_noted_each_once_by_what_the_fact_is_about()
    {
        Diary diary = Diary.With(Day);
        Note(diary, FactKind.Need, "Wants to print a whole book", "Printing", "Books");
        Note(diary, FactKind.Need, "Another one", "book");
        Note(diary, FactKind.Offer, "Knows everybody in town", "introductions");
        Note(diary, FactKind.Matter, "Sings", "Choirs");
        PersonTopics topics = PersonTopics.Of(diary.AsOf(Day));

        Assert.Equal(Ids.Contact(1), topics.Person);
        Assert.Equal(["Printing", "Books"], topics.Needs.Select(topic => topic.Text));
        Assert.Equal(["introductions"], topics.Offers.Select(topic => topic.Text));
        Assert.Equal(["Choirs"], topics.Matters.Select(topic => topic.Text));
    }

    [Theory]
    [InlineData("a flat in the city", "a flat in the city")]
    [InlineData(" A  flat, in-the city! ", "A  flat, in-the city!")]
    [InlineData("a flat in the old city", null)]
    [InlineData("...", null)]
    public void A_note_of_up_to_five_words_without_topics_is_one(string text, string? topic)
    {
        Diary diary = Diary.With(Day);
        Note(diary, FactKind.Need, text);

        Assert.Equal(topic is null ? [] : [topic], PersonTopics.Of(diary.AsOf(Day)).Needs.Select(need => need.Text));
    }

    [Fact]
    public void A_need_stays_one_until_its_entry_is_retracted()
    {
        Diary diary = Diary.With(Day);
        EntryId need = Note(diary, FactKind.Need, "a flat");
        NetworkView kept = diary.ToNetwork().AsOf(Day.PlusYears(9));
        diary.Write(new EntryRetracted { Id = diary.NextId, On = Day.PlusDays(1), Entry = need });

        Assert.Single(PersonTopics.Of(kept[Ids.Contact(1)]).Needs);
        Assert.Empty(PersonTopics.Of(diary.AsOf(Day.PlusDays(1))).Needs);
    }

    [Fact]
    public void There_is_nobody_without_a_relationship() => Assert.Throws<ArgumentNullException>(() => PersonTopics.Of(null!));

    private static EntryId Note(Diary diary, FactKind about, string text, params string[] topics) => diary.Write(
        new FactNoted { Id = diary.NextId, On = Day, Contact = Ids.Contact(1), About = about, Text = text, Topics = ValueList.From(topics) });
}
