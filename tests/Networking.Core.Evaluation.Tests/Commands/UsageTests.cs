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
    public void Help_names_every_option(string command, params string[] options)
    {
        ToolResult run = Tool.Run(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
