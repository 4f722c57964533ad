using Networking.Core.Paths;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests.Paths;

public class PathOptionsTests
{
    [Fact]
    public void The_defaults_are_three_paths_of_any_length_over_anybody()
    {
        Assert.Equal(3, PathOptions.Default.MostPaths);
        Assert.Null(PathOptions.Default.MostHops);
        Assert.Empty(PathOptions.Default.Avoid);
        Assert.Equal(new PathOptions(), PathOptions.Default);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Numbers_below_one_are_refused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("MostPaths", () => new PathOptions { MostPaths = number });
        Assert.Throws<ArgumentOutOfRangeException>("MostHops", () => new PathOptions { MostHops = number });
    }

    [Fact]
    public void The_text_says_the_limits_and_never_whom_to_avoid()
    {
        Assert.Equal("3 paths of any number of ties", PathOptions.Default.ToString());
        Assert.Equal("1 paths of 2 ties", new PathOptions { MostPaths = 1, MostHops = 2, Avoid = [Ids.Contact(1)] }.ToString());
    }
}
