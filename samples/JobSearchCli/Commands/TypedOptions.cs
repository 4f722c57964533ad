using System.CommandLine;
using System.CommandLine.Parsing;

namespace JobSearchCli.Commands;

/// <summary>What was typed for an option, while it is still being checked: its value may not exist yet.</summary>
internal static class TypedOptions
{
    /// <summary>The last word; null where the option, or the word after it, is missing.</summary>
    internal static string? Typed(this CommandResult result, Option option) =>
        result.GetResult(option)?.Tokens is { Count: > 0 } tokens ? tokens[^1].Value : null;
}
