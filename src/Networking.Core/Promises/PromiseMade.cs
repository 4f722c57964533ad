using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Promises;

/// <summary>One side said that it would do something by a day.</summary>
public sealed record PromiseMade : ContactEntry
{
    /// <summary>The promise.</summary>
    public required PromiseId Promise { get; init; }

    /// <summary>Who promised.</summary>
    public PromiseSide By { get; init; }

    /// <summary>What was promised, in the seeker's words.</summary>
    public required string Text { get; init; }

    /// <summary>The last day on which keeping it is in time.</summary>
    public required LocalDate Due { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.PromiseMade;

    internal override Guid? Opening => Promise.Value;

    private protected override JournalEntry WithoutContent() => this with { Text = "", Attributes = Attributes.None };
}
