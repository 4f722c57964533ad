using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Reading;

public class InteractionFileTests
{
    [Theory]
    [InlineData("1 2 0\n2 1 86400\n")]
    [InlineData("1 2 0\n2 1 86400")]
    [InlineData("1 2 0\r\n2 1 86400\r\n")]
    [InlineData("\uFEFF1\t2\t0\n2\t1\t86400\n")]
    [InlineData("  1   2 \t 0  \n2 1 8.64e4\n")]
    [InlineData("# a comment\n1 2 0\n\n   \n% and another\n2 1 86400.0\n")]
    [InlineData("2 1 86400\n1 2 0\n")]
    [InlineData("1 2 1000000000.5\n2 1 1000086400.5\n")]
    [InlineData("1 1 0\n1 2 500\n2 1 86900\n")]
    [InlineData("-9223372036854775808 9223372036854775807 0\n9223372036854775807 -9223372036854775808 86400\n")]
    public void Every_form_gives_the_same_log(string content)
    {
        using TemporaryFolder folder = new();

        AssertTwoDays(InteractionFile.Read(folder.Write(content)));
        AssertTwoDays(InteractionFile.Read(folder.Write(TemporaryFolder.Zip(content), "zipped.txt")));
    }

    [Fact]
    public void A_pair_is_the_same_from_either_side_and_in_the_order_of_time()
    {
        using TemporaryFolder folder = new();

        InteractionLog log = InteractionFile.Read(folder.Write("5 7 172800\n7 9 0\n7 5 86400\n5 7 43200\n"));

        Assert.Equal(2, log.PairCount);
        Assert.Equal(3, log.MostOfAPair);
        Assert.Equal([0.5, 1, 2], log.TimesOf(0).ToArray());
        Assert.Equal([false, true, false], log.BySecondOf(0).ToArray());
        Assert.Equal([0], log.TimesOf(1).ToArray());
    }

    [Fact]
    public void Lines_that_cross_the_buffer_are_whole()
    {
        using TemporaryFolder folder = new();
        string comments = string.Concat(Enumerable.Range(0, 9).Select(i => $"#{new string('x', LineReader.LongestLine - 100 - i)}\n"));

        AssertTwoDays(InteractionFile.Read(folder.Write($"{comments}1 2 0\n{comments}2 1 86400\n{comments}")));
    }

    private static void AssertTwoDays(InteractionLog log)
    {
        Assert.Equal(1, log.PairCount);
        Assert.Equal(1, log.LastTime);
        Assert.Equal([0, 1], log.TimesOf(0).ToArray());
        Assert.NotEqual(log.BySecondOf(0)[0], log.BySecondOf(0)[1]);
    }
}
