using Networking.Core.Interchange;

namespace JobSearchCli.Sources;

/// <summary>Something in a file that was not understood, or is worth knowing.</summary>
internal sealed record Problem(string File, int? Line, string Message, ProblemSeverity Severity)
{
    public override string ToString() => Line is { } line ? $"{File}, line {line}: {Message}" : $"{File}: {Message}";
}
