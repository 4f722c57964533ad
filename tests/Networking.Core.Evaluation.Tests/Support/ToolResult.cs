namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>What a run of the tool left.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Checks that the tool gave up with one line that says all of this, and nothing else.</summary>
    internal void AssertFault(params string[] expected)
    {
        Assert.Equal(1, ExitCode);
        Assert.Empty(Output);
        string line = Assert.Single(Errors.TrimEnd('\r', '\n').Split('\n'));
        Assert.StartsWith("Error: ", line, StringComparison.Ordinal);
        Assert.All(expected, part => Assert.Contains(part, line, StringComparison.Ordinal));
    }
}
