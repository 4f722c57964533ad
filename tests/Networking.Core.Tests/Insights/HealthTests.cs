using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Insights;
using Networking.Core.Scoring;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.Paths;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Insights;

public class HealthTests
{
    [Fact]
    public void Health_has_a_finding_and_a_next_step_on_each_topic() =>
        TableFile.Check(BriefingTests.Cases("health.txt"), Page(InsightStory.View.Health));

    [Fact]
    public void An_empty_network_is_not_ill_but_has_where_to_begin() =>
        TableFile.Check(BriefingTests.Cases("health-of-nobody.txt"), Page(Network.Empty.AsOf(InsightStory.Today).Health));

    [Fact]
    public void A_contact_can_be_of_several_kinds()
    {
        Circle circle = new Circle().Contact("Bo");
        circle.Write(id => new ContactUpdated { Id = id, On = InsightStory.Today, Contact = Ids.Contact(1), Details = new() { Kinds = ConnectionKinds.Personal | ConnectionKinds.Business } });

        Assert.Equal([1, 0, 1, 0], circle.Contact("Ib").View.Health.Kinds.AsEnumerable().Take(3).Select(count => count.People).Append(circle.View.Health.Kinds[3].People - 1));
    }

    [Theory]
    [InlineData(16, 1, 1)]
    [InlineData(17, 1, 1)]
    [InlineData(15, 0, 1)]
    public void A_layer_counts_who_was_in_touch_both_ways_within_its_days_today_included(int dayOfNovember, int inTheFirst, int inTheSecond)
    {
        LocalDate today = new(2026, 11, 22);
        NetworkHealth health = new Circle().Contact("Bo").Talk("Bo", new(2026, 11, dayOfNovember)).Network.AsOf(today).Health;

        Assert.Equal([inTheFirst, inTheSecond, 1, 1], health.Layers.AsEnumerable().Select(layer => layer.People));
        Assert.Equal([(5, 7), (15, 30), (50, 180), (150, 365)], health.Layers.AsEnumerable().Select(layer => (layer.Size, layer.Days)));
    }

    [Fact]
    public void Nobody_paused_is_named_in_a_next_step()
    {
        Circle circle = new Circle().Contact("Bo", Closeness.Close).Talk("Bo", new(2019, 3, 1)).Talk("Bo", new(2019, 4, 1)).Talk("Bo", new(2019, 5, 1));
        Assert.Contains("Bo", Next(circle.View.Health, HealthTopic.Dormant), StringComparison.Ordinal);

        NetworkHealth paused = circle.Pause("Bo").View.Health;

        Assert.Empty(paused.Dormant);
        Assert.Equal(1, paused.Bands.AsEnumerable().Single(count => count.Band == WarmthBand.Dormant).People);
        Assert.All(paused.Findings, finding => Assert.DoesNotContain("Bo", finding.NextStep.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void The_closest_of_the_dormant_comes_first()
    {
        Circle circle = new Circle().Contact("Ada").Contact("Bo");
        foreach (int day in new[] { 1, 2, 3, 4, 5, 6 })
        {
            circle.Talk("Bo", new(2019, 3, day));
        }

        circle.Talk("Ada", new(2020, 1, 1)).Talk("Ada", new(2020, 4, 1)).Talk("Ada", new(2020, 8, 1));

        Assert.Equal([circle["Bo"], circle["Ada"]], circle.View.Health.Dormant);
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void Counts_add_up_and_topics_stand_in_order(Journal journal, LocalDate today)
    {
        NetworkView view = journal.ToNetwork().AsOf(today);
        NetworkHealth health = view.Health;

        Assert.Equal(Enum.GetValues<HealthTopic>(), health.Findings.AsEnumerable().Select(finding => finding.Topic));
        Assert.Equal(view.Relationships.Count, health.Contacts);
        Assert.Equal(health.Contacts, health.Bands.AsEnumerable().Sum(count => count.People));
        Assert.Equal(health.Layers.AsEnumerable().Select(layer => layer.People).Order(), health.Layers.AsEnumerable().Select(layer => layer.People));
        Assert.InRange(health.OverdueDuties, 0, health.OpenDuties);
        Assert.Subset(health.Targets.ToHashSet(), health.TargetsWithoutPath.ToHashSet());
        Assert.All(health.TargetsWithoutPath, target => Assert.Empty(view.PathsToTarget(target).Paths));
        Assert.All(health.Findings, finding => Assert.NotEqual(finding.Finding.Sentence, finding.NextStep.Sentence));
    }

    private static string Next(NetworkHealth health, HealthTopic topic) =>
        health.Findings.AsEnumerable().Single(finding => finding.Topic == topic).NextStep.Sentence;

    private static IEnumerable<string> Page(NetworkHealth health) => health.Findings.AsEnumerable()
        .SelectMany(finding => new[]
        {
            $"{finding.Topic}",
            $"  {finding.Finding.Code}: {finding.Finding.Sentence}",
            $"  {finding.NextStep.Code}: {finding.NextStep.Sentence}",
        });
}
