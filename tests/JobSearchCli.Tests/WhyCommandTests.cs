using System.Globalization;

namespace JobSearchCli.Tests;

public class WhyCommandTests
{
    [Fact]
    public void It_names_the_rule_its_source_the_day_the_priority_the_person_and_the_key()
    {
        CliResult run = Why(1);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1. Thank: Ingeborg Castellane, Ph.D., Medlinga", run.Lines[0]);
        Assert.Contains("Monday 23 November 2026 (today) ● by today", run.Lines);
        Assert.Contains("They helped you on 20 Nov 2026; thank them.", run.Lines);
        Assert.Contains("Rule thank-you, passed on by practitioners: thank within a day or two.", run.Lines);
        Assert.Contains("Worth doing until 22 Jan 2027.", run.Lines);
        Assert.Contains("Its best days: Sat 21 Nov to Mon 23 Nov.", run.Lines);
        Assert.Contains("Priority 13,000", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("Warmth: ● warm. Last in touch on 20 Nov 2026", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("Trust: acquaintance, belief 0.11.", StringComparison.Ordinal));
        Assert.Contains(run.Lines, line => line.StartsWith("thank-you/", StringComparison.Ordinal) && line.EndsWith("/2026-11-20", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_past_its_days_says_how_far_and_what_that_adds()
    {
        CliResult run = WhyOf("Reply", "Rasmus Thygelund");

        Assert.Contains("Tuesday 24 November 2026 ▲ was due 20 Nov", run.Lines);
        Assert.Contains("Its best days were Wed 18 Nov to Fri 20 Nov; now the first day with room is best.", run.Lines);
        Assert.Contains("Mon 23 Nov is full: numbers 1 to 5 weigh more or end sooner.", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith("On that day number", StringComparison.Ordinal) && line.EndsWith(" more.", StringComparison.Ordinal));
        Assert.Contains("999 more, for its best days (3) passed 3 days ago (at most 999).", run.Lines);
    }

    [Theory]
    [InlineData("Reply", "Dariush Farvardinpur", "Rule reply-owed, our own default.")]
    [InlineData("Keep in touch", "Emre Saraçlıoba", "Rule tier-cadence, a named method: Derek Sivers: how to stay in touch with hundreds of people, in tiers A to D.")]
    [InlineData("Say hello again", "Torbjörn Askenryd", "Rule reconnect, from research: Levin, Walter, Murnighan: Dormant Ties. Organization Science, 2011.")]
    public void Each_grade_is_told_in_words(string what, string who, string rule) => Assert.Contains(rule, WhyOf(what, who).Lines);

    [Fact]
    public void A_day_off_on_the_way_is_named()
    {
        CliResult run = Cli.Run("why", "1", Cli.SampleExport, "--today", "2026-11-28", "--per-day", "1");

        Assert.Contains("Sat 28 Nov is a day off.", run.Lines);
        Assert.Contains("Sun 29 Nov is a day off.", run.Lines);
        Assert.Contains("It has the day to itself.", run.Lines);
    }

    [Fact]
    public void Several_reasons_in_one_outreach_are_each_told_with_their_days()
    {
        using TemporaryFolder folder = new();
        string notes = folder.Write(
            "notes.csv",
            "On,What,Who,Detail,Due,Ref\n2026-09-14,tracking,,,,\n2026-11-20,help-received,Ylva Sternmark,,,\n2026-11-20,lead,Ylva Sternmark,a lead,,a-lead\n");

        CliResult run = Cli.Run("why", "1", Cli.SampleExport, "--notes", notes, "--today", "2026-11-23");

        Assert.Equal("1. Thank: Ylva Sternmark, Voltlinden Energi", run.Lines[0]);
        Assert.Equal(2, run.Lines.Count(line => line == "Best from 21 Nov 2026 to 23 Nov 2026. Worth doing until 22 Jan 2027."));
    }

    [Theory]
    [InlineData("1", "The agenda of these days has number 1, but no number 9.")]
    [InlineData("3", "The agenda of these days has numbers 1 to 3, but no number 9.")]
    [InlineData("0", "The agenda of these days is empty, so there is nothing to explain.")]
    public void A_number_that_the_agenda_has_not_is_bad_input(string perDay, string said)
    {
        CliResult run = Cli.Run("why", "9", Cli.SampleExport, "--today", "2026-11-23", "--per-day", perDay, "--days", "1");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    /// <summary>Asks for the line that the agenda has for somebody, whatever its number.</summary>
    private static CliResult WhyOf(string what, string who)
    {
        string line = Cli.Run("agenda", Cli.SampleExport, "--today", "2026-11-23").Lines
            .Single(line => line.Contains($". {what} ", StringComparison.Ordinal) && line.Contains(who, StringComparison.Ordinal));
        return Why(int.Parse(line[..line.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
    }

    private static CliResult Why(int number) => Cli.Run("why", $"{number}", Cli.SampleExport, "--today", "2026-11-23");
}
