using System.Text.Json;
using Networking.Core.FollowUps;

namespace JobSearchCli.Tests;

public class AgendaCommandTests
{
    [Fact]
    public void The_sample_export_gives_the_agenda_a_coach_would_give()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Equal(0, run.ExitCode);
        string[] today = [.. run.Lines.SkipWhile(line => !line.StartsWith("Monday 23 November 2026", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];
        string[] people = [.. today.Where(line => char.IsDigit(line[0]))];
        Assert.Equal(5, people.Length);
        Assert.All(people.Take(3), line => Assert.Contains("Thank ", line, StringComparison.Ordinal));
        Assert.All(
            new[] { "Ingeborg Castellane", "Tobias Rehnqvist-Oyelaran", "Aoife Brannigan-Holt" },
            name => Assert.Contains(people.Take(3), line => line.Contains(name, StringComparison.Ordinal)));
        Assert.Contains(people, line => line.Contains("Write, just met", StringComparison.Ordinal) && line.Contains("Mateus Albrechtsen-Rocha", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Report back", StringComparison.Ordinal) && line.Contains("Ylva Sternmark", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.Contains("Report back", StringComparison.Ordinal) && line.Contains("Håkan Mörtfors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rasmus Thygelund")]
    [InlineData("Dariush Farvardinpur")]
    [InlineData("Chiamaka Udeze-Lindahl")]
    [InlineData("Lucía Fernández Ibarrondela")]
    public void Whoever_waits_for_a_reply_is_on_the_agenda_of_the_week(string name)
    {
        CliResult run = Cli.Run("agenda", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Contains(run.Lines, line => line.Contains("Reply", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Within_a_day_the_weightier_class_comes_first()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--days", "14", "--json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        foreach (JsonElement day in json.RootElement.GetProperty("days").EnumerateArray())
        {
            FollowUpClass[] classes = [.. day.GetProperty("outreaches").EnumerateArray().Select(outreach => Enum.Parse<FollowUpClass>(outreach.GetProperty("class").GetString()!))];
            Assert.Equal(classes.OrderDescending(), classes);
        }
    }

    [Fact]
    public void No_day_has_more_people_than_asked_for()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--days", "14", "--per-day", "2");

        Assert.All(Days(run), day => Assert.InRange(day.Length, 0, 2));
        Assert.Contains("No room in these days for ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    public void Who_found_no_room_is_named_with_what_and_beyond_five_counted(string perDay)
    {
        string output = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--days", "1", "--per-day", perDay).Output.ReplaceLineEndings(" ");

        Assert.Matches(@"No room in these days for (\p{Lu}[^()]+ \([a-z ,]+\)(, )?){5} and \d+ more; more people a day would make room, and tomorrow's plan looks again\.", output);
        Assert.DoesNotContain("days off", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    public void What_falls_on_days_off_is_named_with_its_day(string perDay)
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-28", "--days", "2", "--per-day", perDay);

        string output = run.Output.ReplaceLineEndings(" ");
        Assert.Matches(@"Falls on days off: \p{Lu}[^()]+ \([a-z ]+, Sat 28 Nov\)", output);
        Assert.Matches(@"No working day is planned here for \p{Lu}[^()]+ \([a-z ]+\).* more; plan more days to see them\.", output);
        Assert.DoesNotContain("more people a day", output, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_pipe_the_text_is_plain()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23");

        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain("[grey]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_day_gives_the_same_bytes_twice() => Assert.Equal(
        Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23").Output,
        Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23").Output);

    [Fact]
    public void As_json_it_says_the_same()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement first = json.RootElement.GetProperty("days")[0];
        Assert.Equal("2026-11-23", first.GetProperty("date").GetString());
        Assert.Equal("Europe/Stockholm", json.RootElement.GetProperty("zone").GetString());
        JsonElement outreach = first.GetProperty("outreaches")[0];
        Assert.Equal("Thank", outreach.GetProperty("class").GetString());
        Assert.StartsWith("thank-you.", outreach.GetProperty("reasons")[0].GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Equal("2026-11-20", outreach.GetProperty("reasons")[0].GetProperty("values").GetProperty("day").GetString());
        Assert.Equal(1, outreach.GetProperty("number").GetInt32());
        JsonElement followUp = outreach.GetProperty("followUps")[0];
        Assert.Equal("thank-you", followUp.GetProperty("policy").GetString());
        Assert.Equal("PractitionersRule", followUp.GetProperty("grade").GetString());
        Assert.Equal("Practitioners' rule: thank within a day or two.", followUp.GetProperty("source").GetString());
        Assert.Equal(outreach.GetProperty("key").GetString(), followUp.GetProperty("key").GetString());
        Assert.Equal("2027-01-22", followUp.GetProperty("lapsesAfter").GetString());
    }

    [Fact]
    public void As_json_what_found_no_place_says_why()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--days", "1", "--json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement[] unplaced = [.. json.RootElement.GetProperty("unplaced").EnumerateArray()];
        Assert.NotEmpty(unplaced);
        Assert.All(unplaced, outreach => Assert.Equal("NoRoom", outreach.GetProperty("unplaced").GetString()));
        Assert.All(unplaced, outreach => Assert.False(outreach.TryGetProperty("number", out _)));
    }

    [Fact]
    public void As_a_calendar_file_it_has_an_event_for_each_person()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "agenda.ics");
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23", "--ics", file);

        string calendar = File.ReadAllText(file);
        int people = Days(run).Sum(day => day.Length);
        Assert.Equal(people, calendar.Split("\r\nUID:").Length - 1);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_is_the_clocks_in_the_seekers_zone_when_none_is_given()
    {
        CliResult run = Cli.Run("agenda", Cli.SampleExport, "--zone", "Pacific/Auckland");

        Assert.StartsWith("Monday 23 November 2026 (today)", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Days(CliResult run) => string.Join('\n', run.Lines)
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(day => day.Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0])).ToArray())
        .Where(day => day.Length > 0);
}
