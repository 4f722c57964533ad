using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("missing", "warmth")]
    [InlineData("missing", "trust")]
    [InlineData("command", "")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("--nonsense", "warmth x --nonsense")]
    [InlineData("second", "warmth first second")]
    [InlineData("--horizon takes a number of days above 0, not '0'.", "warmth x --horizon 0")]
    [InlineData("--horizon takes a number of days above 0, not '-30'.", "warmth x --horizon -30")]
    [InlineData("--horizon takes a number of days above 0, not 'NaN'.", "warmth x --horizon NaN")]
    [InlineData("--horizon takes a number of days above 0, not 'none'.", "warmth x --horizon none")]
    [InlineData("--from-day takes a whole number of days from 0, not '-1'.", "warmth x --from-day -1")]
    [InlineData("--to-day takes a whole number of days from 0, not '1.5'.", "warmth x --to-day 1.5")]
    [InlineData("--to-day takes a whole number of days from 0, not '99999999999'.", "warmth x --to-day 99999999999")]
    [InlineData("--label takes 'heard' or 'any', not 'both'.", "warmth x --label both")]
    [InlineData("--label", "warmth x --label")]
    [InlineData("--half-life takes a number of days above 0 or 'none', not '0'.", "trust x --half-life 0")]
    [InlineData("--half-life takes a number of days above 0 or 'none', not 'infinity'.", "trust x --half-life infinity")]
    [InlineData("--prior takes 'base-rate' or 'uniform', not 'x'.", "trust x --prior x")]
    [InlineData("--against takes '1' or '3', not '2'.", "trust x --against 2")]
    [InlineData("missing", "fit")]
    [InlineData("missing", "forms")]
    [InlineData("--to-day is given once for all files or once for each of the 3, not 2 times.", "fit a b c --to-day 1 2")]
    [InlineData("--to-day is given once for all files or once for each of the 1, not 2 times.", "fit a --to-day 1 2")]
    [InlineData("--from-day is given once for all files or once for each of the 2, not 3 times.", "forms a b --from-day 1 2 3")]
    [InlineData("--to-day takes a whole number of days from 0, not 'c'.", "fit a b --to-day 5 c")]
    [InlineData("missing", "fit --to-day 5 a")]
    [InlineData("--leave-one-out takes 2 files or more, not 1: each is held out from the others.", "fit a --leave-one-out")]
    [InlineData("forms takes 2 files or more, not 1: each is held out from the others.", "forms a")]
    [InlineData("--half-life takes a number of days from 36, not '35.9'.", "fit a --half-life 35.9")]
    [InlineData("--half-life takes a number of days from 36, not 'none'.", "fit a --half-life none")]
    [InlineData("--unanswered takes a whole number from 0 or 'none', not '-1'.", "fit a --unanswered -1")]
    [InlineData("--label takes 'heard' or 'any', not 'both'.", "fit a --label both")]
    public void Wrong_words_are_a_fault(string expected, string words)
    {
        ToolResult run = Tool.Run(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warmth", "--from-day", "--to-day", "--horizon", "--label", "--calibrate", "--json")]
    [InlineData("trust", "--half-life", "--prior", "--against", "--json")]
    [InlineData("fit", "--from-day", "--to-day", "--label", "--unanswered", "--half-life", "--leave-one-out", "--json")]
    [InlineData("forms", "--from-day", "--to-day")]
    public void Help_names_every_option(string command, params string[] options)
    {
        ToolResult run = Tool.Run(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
