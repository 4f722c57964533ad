using Networking.Core.Journaling;
namespace Networking.Core.Promises;

/// <summary>A promise was kept.</summary>
public sealed record PromiseKept : ContactEntry
{
    /// <summary>The promise.</summary>
    public required PromiseId Promise { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.PromiseKept;
}
