using FsCheck.Xunit;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Insights;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Insights;

public class BriefingTests
{
    [Fact]
    public void A_briefing_says_all_that_is_worth_knowing_on_one_page() =>
        TableFile.Check(Cases("briefing.txt"), Page(InsightStory.View.Brief(InsightStory.Told["Orla"])));

    [Fact]
    public void Of_somebody_of_whom_little_is_known_it_says_little()
    {
        Briefing briefing = new Circle().Contact("Bo").View.Brief(Ids.Contact(1));

        Assert.Equal(
            [BriefingTopic.WhoTheyAre, BriefingTopic.WhereYouStand, BriefingTopic.WhatYouCouldOffer, BriefingTopic.WhatYouMayAsk, BriefingTopic.WhatNotToAskYet],
            briefing.Sections.AsEnumerable().Select(section => section.Topic));
        Assert.Equal("In your network since 1 Jan 2026; where you met is not noted.", Assert.Single(briefing[BriefingTopic.WhoTheyAre].AsEnumerable()).Sentence);
        Assert.Empty(briefing[BriefingTopic.LastTalk]);
    }

    [Fact]
    public void Nobody_unknown_is_briefed_on() =>
        Assert.Throws<KeyNotFoundException>(() => InsightStory.View.Brief(Ids.Contact(99)));

    [Fact]
    public void Nobody_erased_is_briefed_on_nor_named_as_a_common_acquaintance()
    {
        NetworkView view = InsightStory.Told.Network.Record(new ContactErased { Id = Ids.Entry(900), On = InsightStory.Today, Contacts = [InsightStory.Told["Sten"]] }).AsOf(InsightStory.Today);

        Assert.Throws<KeyNotFoundException>(() => view.Brief(InsightStory.Told["Sten"]));
        string page = string.Join('\n', Page(view.Brief(InsightStory.Told["Orla"])));
        Assert.DoesNotContain("Sten", page, StringComparison.Ordinal);
        Assert.Contains("You both know Pia.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_id_of_a_person_leads_to_their_briefing()
    {
        NetworkView view = new Circle().Contact("Bo").Contact("Bosse").Merge("Bo", "Bosse").View;

        Assert.Equal(Ids.Contact(1), view.Brief(Ids.Contact(2)).Contact);
    }

    [Fact]
    public void A_section_lists_the_latest_five_of_a_kind()
    {
        Circle circle = new Circle().Contact("Bo");
        for (int day = 1; day <= 7; day++)
        {
            LocalDate on = new(2026, 11, day);
            circle.Write(id => new FactNoted { Id = id, On = on, Contact = Ids.Contact(1), Text = $"fact {on.Day}" });
        }

        Assert.Equal(
            ["fact 7 (7 Nov 2026)", "fact 6 (6 Nov 2026)", "fact 5 (5 Nov 2026)", "fact 4 (4 Nov 2026)", "fact 3 (3 Nov 2026)"],
            circle.View.Brief(Ids.Contact(1))[BriefingTopic.WhatMatters].AsEnumerable().Select(point => point.Sentence));
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void Sections_stand_in_order_and_none_is_empty(Journal journal, LocalDate today) => Assert.All(journal.ToNetwork().AsOf(today).Relationships, them =>
    {
        Briefing briefing = journal.ToNetwork().AsOf(today).Brief(them.Id);
        BriefingTopic[] topics = [.. briefing.Sections.AsEnumerable().Select(section => section.Topic)];

        Assert.Equal(topics.Order().Distinct(), topics);
        Assert.All(briefing.Sections, section => Assert.NotEmpty(section.Points));
        Assert.All(briefing.Sections.AsEnumerable().SelectMany(section => section.Points), point => Assert.NotEqual("", point.Sentence.Trim()));
    });

    /// <summary>What may be asked and what not yet are all kinds but a job, each once, as advising says.</summary>
    [Property(Arbitrary = [typeof(Journals)])]
    public void Every_kind_of_ask_is_in_one_place(Journal journal)
    {
        NetworkView view = journal.ToNetwork().AsOf(Journals.Last);
        foreach (Relationship them in view.Relationships)
        {
            Briefing briefing = view.Brief(them.Id);
            string[] ready = Kinds(briefing[BriefingTopic.WhatYouMayAsk]);
            string[] notYet = Kinds(briefing[BriefingTopic.WhatNotToAskYet]);

            Assert.Equal(Enum.GetValues<AskKind>().Length - 1, ready.Length + notYet.Length);
            Assert.Empty(ready.Intersect(notYet));
            bool mayAskForAdvice = view.Advise(them.Id, new() { Kind = AskKind.Advice }).Verdict == AskVerdict.Ready;
            Assert.Equal(mayAskForAdvice, ready.Contains("advice"));
        }
    }

    internal static string Cases(string file) => Path.Combine(AppContext.BaseDirectory, "Insights", "Cases", file);

    private static string[] Kinds(ValueList<Reason> points) =>
        [.. points.AsEnumerable().SelectMany(point => point.Values.AsEnumerable().Single(value => value.Name == "kinds").Text!.Split(", "))];

    private static IEnumerable<string> Page(Briefing briefing) => briefing.Sections.AsEnumerable()
        .SelectMany(section => section.Points.AsEnumerable().Select(point => $"  {point.Code}: {point.Sentence}").Prepend($"{section.Topic}"));
}
