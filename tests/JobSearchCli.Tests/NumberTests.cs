namespace JobSearchCli.Tests;

/// <summary>A number means the same whatever the plan that printed it.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("--days", "1")]
    [InlineData("--days", "3")]
    [InlineData("--days", "14")]
    [InlineData("--days", "1", "--per-day", "8")]
    [InlineData("--per-day", "2")]
    public void A_person_has_one_number_in_every_plan(params string[] options)
    {
        Dictionary<string, string> usual = Numbers();
        Dictionary<string, string> other = Numbers(options);

        string[] both = [.. usual.Keys.Intersect(other.Keys)];
        Assert.NotEmpty(both);
        Assert.All(both, number => Assert.Equal(usual[number], other[number]));
        Assert.Empty(other.Keys.Except(usual.Keys).Select(number => other[number]).Intersect(usual.Values));
    }

    [Fact]
    public void The_usual_plan_is_numbered_from_its_first_line_to_its_last() =>
        Assert.Equal(Enumerable.Range(1, Numbers().Count).Select(number => $"{number}"), Numbers().Keys);

    [Theory]
    [InlineData("--days", "1")]
    [InlineData("--days", "1", "--per-day", "12")]
    public void What_a_plan_of_a_day_numbers_is_what_dismiss_takes_without_its_options(params string[] options)
    {
        using TemporaryFolder folder = new();
        string[] place = ["--store", Nadia.Store(folder), "--today", "2026-11-23"];
        (string number, string name) = Lines(Cli.Run(["agenda", .. place, .. options])).Last();

        CliResult run = Cli.Run(["dismiss", number, .. place]);

        Assert.Contains($", {name}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_later_days_needs_the_days_of_the_plan_that_printed_it()
    {
        using TemporaryFolder folder = new();
        string[] place = ["--store", Nadia.Store(folder), "--today", "2026-11-23"];
        (string number, string name) = Lines(Cli.Run(["agenda", .. place, "--days", "30"])).Last();

        CliResult without = Cli.Run(["snooze", number, "--until", "2027-02-01", .. place]);
        CliResult with = Cli.Run(["snooze", number, "--until", "2027-02-01", .. place, "--days", "30"]);

        Assert.Equal((1, ""), (without.ExitCode, without.Output));
        Assert.Matches($"^Error: Number {number} is not on the agenda before .+\\. If an agenda of more days showed it, give the same --days\\.\n$", without.Errors);
        Assert.Contains($", {name}", with.Output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Numbers(params string[] options) =>
        Lines(Cli.Run(["agenda", Cli.SampleExport, "--today", "2026-11-23", .. options])).ToDictionary();

    /// <summary>The numbers of an agenda, and the names behind them without what follows a comma.</summary>
    private static IEnumerable<(string Number, string Name)> Lines(CliResult agenda) => agenda.Lines
        .Where(line => line.Length > 0 && char.IsDigit(line[0]))
        .Select(line => (line[..line.IndexOf('.', StringComparison.Ordinal)], line[(line.IndexOf('.', StringComparison.Ordinal) + 2 + 16)..].Split([',', '▲', '●', '○'])[0].Trim()));
}
