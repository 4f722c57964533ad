using System.Text.Json;

namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>Runs the tool as a shell would.</summary>
internal static class Tool
{
    internal static ToolResult Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = CommandLine.Run(args, output, errors);
        return new(exitCode, output.ToString(), errors.ToString());
    }

    /// <summary>Runs it with <c>--json</c> and gives its figures.</summary>
    internal static JsonElement Figures(params string[] args)
    {
        ToolResult run = Run([.. args, "--json"]);
        Assert.True(run.ExitCode == 0, run.Errors);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        return document.RootElement.Clone();
    }
}
