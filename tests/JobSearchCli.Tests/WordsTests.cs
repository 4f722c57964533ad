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

    [Fact]
    public void No_class_besides_those_known_has_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.For((FollowUpClass)Enum.GetValues<FollowUpClass>().Length));
}
