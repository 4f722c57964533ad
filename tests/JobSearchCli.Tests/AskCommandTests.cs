using Networking.Core.Asks;

namespace JobSearchCli.Tests;

public class AskCommandTests
{
    [Fact]
    public void What_may_be_asked_is_ready_and_says_what_speaks_for_it()
    {
        CliResult run = Ask("Kwabena Asaretu", "introduction", "--target", "Per Sandell");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("✓ Ready: asking Kwabena Asaretu for an introduction to Per Sandell", run.Lines[0]);
        Assert.DoesNotContain("What comes first", run.Lines);
        Assert.Contains("Good to know", run.Lines);
    }

    [Fact]
    public void What_comes_first_is_told_before_what_is_good_to_know()
    {
        CliResult run = Ask("Kwabena Asaretu", "introduction");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("○ Not yet: asking Kwabena Asaretu for an introduction", run.Lines[0]);
        Assert.InRange(Array.IndexOf(run.Lines, "What comes first"), 1, Array.IndexOf(run.Lines, "Good to know"));
    }

    [Fact]
    public void Where_only_time_stands_before_it_the_day_is_told()
    {
        CliResult run = Ask("Aoife Brannigan-Holt", "resume-review");

        Assert.StartsWith("○ Not yet, from Thursday 17 December 2026: asking Aoife Brannigan-Holt", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.EndsWith("That is over on 17 Dec 2026 at the latest.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_job_is_never_asked_for_and_there_is_something_to_do_instead()
    {
        CliResult run = Ask("Kwabena Asaretu", "job");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("✗ Never: asking Kwabena Asaretu for a job", run.Lines[0]);
        Assert.Contains("What to do instead", run.Lines);
    }

    [Fact]
    public void Ground_and_minutes_reach_the_advice()
    {
        CliResult without = Ask("Fenna Oudekerken", "introductory-conversation");
        CliResult with = Ask("Fenna Oudekerken", "introductory-conversation", "--ground", "both began in payments", "--minutes", "20");
        CliResult tooLong = Ask("Fenna Oudekerken", "introductory-conversation", "--ground", "both began in payments", "--minutes", "60");

        Assert.StartsWith("○ Not yet", without.Output, StringComparison.Ordinal);
        Assert.StartsWith("✓ Ready", with.Output, StringComparison.Ordinal);
        Assert.StartsWith("○ Not yet", tooLong.Output, StringComparison.Ordinal);
        Assert.Contains("A good length to ask for is 20 minutes.", with.Lines);
    }

    [Fact]
    public void A_kind_that_is_none_lists_the_kinds()
    {
        CliResult run = Ask("Kwabena Asaretu", "favour");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "'favour' is no kind of ask. The kinds are: introductory-conversation, advice, informational-interview, introduction, resume-review, referral, mentorship, reference, job.",
            run.Errors,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_of_that_name_is_bad_input() => Assert.Equal(1, Ask("Nobody Inparticular", "advice").ExitCode);

    [Fact]
    public void Every_kind_has_a_word_that_is_read_back_and_a_phrase_of_its_own()
    {
        AskKind[] kinds = Enum.GetValues<AskKind>();

        Assert.Equal(kinds, kinds.Select(kind => AskWords.Parse(AskWords.Of(kind))!.Value));
        Assert.Equal(kinds.Length, kinds.Select(kind => AskWords.Phrase(new() { Kind = kind })).Distinct().Count());
        Assert.Equal("advice (heat pumps)", AskWords.Phrase(new() { Kind = AskKind.Advice, Target = " heat pumps " }));
    }

    private static CliResult Ask(params string[] args) =>
        Cli.Run(["ask", .. args, "--from", Cli.SampleExport, "--today", "2026-11-23"]);
}
