using Networking.Core.Interchange.LinkedIn;
using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class OptionsTests
{
    [Fact]
    public void The_defaults_are_as_documented()
    {
        LinkedInImportOptions options = LinkedInImportOptions.Default;
        Assert.Null(options.Me);
        Assert.Null(options.ExportedOn);
        Assert.Equal(DateTimeZone.Utc, options.Zone);
        Assert.False(options.KeepMessageText);
        Assert.Equal((1_000_000, 1_000_000, 1_073_741_824L, 1_000), (options.LongestField, options.MostRows, options.MostBytes, options.MostProblems));
    }

    [Fact]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinkedInImportOptions { LongestField = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinkedInImportOptions { MostRows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinkedInImportOptions { MostBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinkedInImportOptions { MostProblems = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new LinkedInImportOptions { ExportedOn = new(1899, 12, 31) });
        Assert.Throws<ArgumentNullException>(() => new LinkedInImportOptions { Zone = null! });
    }
}
