using JobSearchCli.Output;
using Networking.Core.FollowUps;

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

    [Fact]
    public void No_class_besides_those_known_has_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Words.For((FollowUpClass)Enum.GetValues<FollowUpClass>().Length));
}
