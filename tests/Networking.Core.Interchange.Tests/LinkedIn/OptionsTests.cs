using NodaTime;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class OptionsTests
{
    [Fact]
    public void The_defaults_are_as_documented()
    {
        ImportOptions options = ImportOptions.Default;
        Assert.Empty(options.Me);
        Assert.Null(options.ExportedOn);
        Assert.Null(options.Region);
        Assert.Equal(200_000, options.MostFiles);
        Assert.Equal(DateTimeZone.Utc, options.Zone);
        Assert.False(options.KeepText);
        Assert.Equal((1_000_000, 1_000_000, 4_294_967_296L, 1_000), (options.LongestField, options.MostRecords, options.MostBytes, options.MostProblems));
    }

    [Fact]
    public void Limits_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { LongestField = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { MostRecords = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { MostBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { MostProblems = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { MostFiles = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportOptions { ExportedOn = new(1899, 12, 31) });
        Assert.Throws<ArgumentNullException>(() => new ImportOptions { Zone = null! });
    }
}
