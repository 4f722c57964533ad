using JobSearchCli.Output;
using Networking.Core.FollowUps;
using Networking.Core.Leads;

namespace JobSearchCli.Tests;

public class WordsTests
{
    public static TheoryData<FollowUpClass> Classes => [.. Enum.GetValues<FollowUpClass>()];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Each_class_has_words_of_its_own_that_fit_their_column(FollowUpClass what)
    {
        Assert.Single(Enum.GetValues<FollowUpClass>(), other => Words.For(other) == Words.For(what));
        Assert.InRange(Words.For(what).Length, 1, 15);
    }

    [Theory]
    [InlineData(LeadState.Received)]
    [InlineData(LeadState.Ignored)]
    [InlineData(LeadState.Pursued)]
    [InlineData(LeadState.Declined)]
    [InlineData(LeadState.Closed)]
    [InlineData(LeadState.ReportedBack)]
    public void Each_state_of_a_lead_has_words_of_its_own(LeadState state) =>
        Assert.Single(Enum.GetValues<LeadState>(), other => Words.For(other) == Words.For(state));

    [Theory]
    [InlineData("note-what-matters", "Write it down")]
    [InlineData("connect-after-meeting", "Connect")]
    [InlineData("promise-reminder", "Ask how it goes")]
    [InlineData("mentor-check-in", "Check in")]
    [InlineData("reply-owed", "Reply")]
    public void A_policy_that_does_another_thing_than_its_class_says_has_words_of_its_own(string name, string words)
    {
        IFollowUpPolicy policy = PolicySet.V1.Policies.Single(policy => policy.Name == name);
        FollowUp followUp = new()
        {
            Key = new(name, default, "", new(2026, 11, 23)),
            Class = policy.Class,
            Window = new(new(2026, 11, 23), new(2026, 11, 23)),
            Reasons = [new("some.code", "A reason.")],
        };

        Assert.Equal(words, Words.For(followUp));
    }

    [Fact]
    public void No_class_besides_those_known_has_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.For((FollowUpClass)Enum.GetValues<FollowUpClass>().Length));
}
