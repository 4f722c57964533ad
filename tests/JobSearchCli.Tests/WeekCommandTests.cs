namespace JobSearchCli.Tests;

public class WeekCommandTests
{
    [Fact]
    public void A_week_runs_from_monday_to_sunday_and_every_day_has_its_row()
    {
        CliResult run = Week("2026-11-25");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Monday 23 to Sunday 29 November 2026", run.Lines[0]);
        string[] days = ["Mon 23 Nov", "Tue 24 Nov", "Today, Wed", "Thu 26 Nov", "Fri 27 Nov", "Sat 28 Nov", "Sun 29 Nov"];
        Assert.Equal(days, run.Lines.Where(line => days.Any(day => line.StartsWith(day, StringComparison.Ordinal))).Select(line => line[..10]));
        Assert.Contains(run.Lines, line => line.StartsWith("Sun 29 Nov", StringComparison.Ordinal) && line.EndsWith("a day off", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_that_are_past_say_so_and_how_many_people_one_was_in_touch_with()
    {
        CliResult run = Week("2026-11-20");

        Assert.Contains(run.Lines, line => line.StartsWith("Thu 19 Nov", StringComparison.Ordinal) && line.EndsWith("past; in touch with 4", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-28", "Monday 30 November to Sunday 6 December 2026")]
    [InlineData("2026-11-29", "Monday 30 November to Sunday 6 December 2026")]
    [InlineData("2027-01-01", "Monday 28 December 2026 to Sunday 3 January 2027")]
    public void On_a_weekend_it_is_the_coming_week(string today, string title) => Assert.Equal(title, Week(today).Lines[0]);

    [Fact]
    public void A_day_beyond_the_days_planned_is_said_to_be_not_planned()
    {
        CliResult run = Week("2026-11-23", "--days", "2");

        Assert.Contains(run.Lines, line => line.StartsWith("Wed 25 Nov", StringComparison.Ordinal) && line.EndsWith("not planned", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Sat 28 Nov", StringComparison.Ordinal) && line.EndsWith("a day off", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_plan_holds_after_sunday_is_counted() =>
        Assert.Contains(Week("2026-11-25").Lines, line => line.StartsWith("The plan goes on to Tue 1 Dec with ", StringComparison.Ordinal));

    [Theory]
    [InlineData("--days", "7")]
    [InlineData("--days", "2")]
    [InlineData("--per-day", "3")]
    [InlineData("--per-day", "1")]
    public void The_agenda_the_week_and_why_number_alike(params string[] options)
    {
        string[] args = [Cli.SampleExport, "--today", "2026-11-23", .. options];
        string[] agenda = [.. Cli.Run(["agenda", .. args]).Lines.Where(line => line.Length > 0 && char.IsDigit(line[0]))];
        string[] week = [.. Week("2026-11-23", options).Lines.Where(line => line.IndexOfAny(['▲', '●', '○']) >= 0)];

        Assert.NotEmpty(agenda);
        Assert.Equal(agenda.Length, week.Length);
        for (int i = 0; i < agenda.Length; i++)
        {
            string number = agenda[i][..agenda[i].IndexOf('.', StringComparison.Ordinal)];
            CliResult why = Cli.Run(["why", number, .. args]);
            string name = why.Lines[0][(why.Lines[0].IndexOf(": ", StringComparison.Ordinal) + 2)..];
            Assert.Contains(name, agenda[i], StringComparison.Ordinal);
            Assert.Matches($@"(^|\s){number}\s", week[i]);
            Assert.Contains(name.Split(',')[0], week[i], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(70)]
    [InlineData(80)]
    public void Names_keep_fourteen_letters_and_days_are_broken_first(int columns)
    {
        CliResult run = Cli.RunOnTerminalOf(columns, "week", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Contains("Ylva Sternmark", run.Output, StringComparison.Ordinal);
        Assert.Contains("Farvardinpur", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, columns));
    }

    [Fact]
    public void On_a_very_narrow_terminal_the_days_are_left_out_and_that_is_said()
    {
        CliResult run = Cli.RunOnTerminalOf(50, "week", "--from", Cli.SampleExport, "--today", "2026-11-23");

        Assert.Contains("Ylva Sternmark", run.Output, StringComparison.Ordinal);
        Assert.Contains("Left out for the width: When.", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 50));
    }

    private static CliResult Week(string today, params string[] options) =>
        Cli.Run(["week", Cli.SampleExport, "--today", today, .. options]);
}
