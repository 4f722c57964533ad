namespace Networking.Core.Interchange.Formats;

/// <summary>Something that cannot be used; it becomes a problem of the severity <see cref="ProblemSeverity.Error"/>.</summary>
public sealed record UnreadableRecord : ImportRecord
{
    /// <summary>The stable code, one of <see cref="ImportCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong; no personal data.</summary>
    public required string Message { get; init; }
}
