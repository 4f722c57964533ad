using System.Globalization;
using System.Text.Json;
using Networking.Core.FollowUps;

namespace JobSearchCli.Tests;

public class TenYearsTests
{
    private static readonly string[] Classes = [.. Enum.GetValues<FollowUpClass>().OrderDescending().Select(what => what.ToString())];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_first_fortnight_is_calm_and_useful(int seed)
    {
        using TemporaryFolder folder = new();
        TenYearExport.Write(folder.Path, seed);

        CliResult run = Cli.Run("agenda", folder.Path, "--today", "2026-11-23", "--days", "14", "--zone", "Europe/Stockholm", "--json");

        Assert.Equal(0, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] days = [.. json.RootElement.GetProperty("days").EnumerateArray()];
        Assert.Equal(14, days.Length);
        JsonElement[][] outreaches = [.. days.Select(day => day.GetProperty("outreaches").EnumerateArray().ToArray())];
        Assert.All(outreaches, day => Assert.InRange(day.Length, 0, 5));
        Assert.NotEmpty(outreaches[0]);
        foreach (JsonElement[] day in outreaches)
        {
            int[] classes = [.. day.Select(outreach => Array.IndexOf(Classes, outreach.GetProperty("class").GetString()))];
            Assert.DoesNotContain(-1, classes);
            Assert.Equal(classes.Order(), classes);
        }

        Assert.All(
            new[] { outreaches.Take(7), outreaches.Skip(7) },
            week => Assert.InRange(week.SelectMany(day => day).Count(o => o.GetProperty("class").GetString() == "Reconnect"), 0, 2));
        Assert.All(outreaches.SelectMany(day => day), AssertNotLapsed);
    }

    private static void AssertNotLapsed(JsonElement outreach)
    {
        int lapse = outreach.GetProperty("class").GetString() == "Reply" ? 30 : 60;
        DateOnly latest = DateOnly.Parse(outreach.GetProperty("latest").GetString()!, CultureInfo.InvariantCulture);
        Assert.True(latest.AddDays(lapse) >= new DateOnly(2026, 11, 23), $"due {latest:o}");
    }
}
