using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class LinkKeyTests
{
    [Theory]
    [InlineData("https://www.linkedin.com/in/t%C3%B6ve")]
    [InlineData("http://linkedin.com/in/töve/")]
    [InlineData("www.linkedin.com/in/TÖVE?trk=a#b")]
    [InlineData("https://se.linkedin.com/in/töve/sv")]
    public void Forms_of_one_address_have_one_key(string link)
    {
        Assert.Equal("linkedin.com/in/töve", LinkKey.Of(link));
        Assert.True(LinkKey.IsProfile(link));
    }

    [Fact]
    public void Other_hosts_keep_the_case_of_their_paths() => Assert.Equal("example.org/A/b", LinkKey.Of("https://Example.org/A/b/"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nowhere")]
    [InlineData("someone@example.org")]
    [InlineData("Dr. Who")]
    public void What_is_no_address_has_no_key(string? link)
    {
        Assert.Null(LinkKey.Of(link));
        Assert.False(LinkKey.IsProfile(link));
    }
}
