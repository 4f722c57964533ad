using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>One row of <c>messages.csv</c>, without what it says unless that is to be kept.</summary>
internal sealed record MessageRow
{
    internal required ImportPlace Place { get; init; }

    internal required string Conversation { get; init; }

    internal required Party From { get; init; }

    internal required string To { get; init; }

    internal required Party[] ToLinks { get; init; }

    internal required Instant At { get; init; }

    internal required LocalDate On { get; init; }

    internal bool IsDraft { get; init; }

    internal bool IsSpam { get; init; }

    internal bool HasTitle { get; init; }

    internal bool IsHtml { get; init; }

    internal string? Text { get; init; }

    /// <summary>Whom it was sent to, as far as the row tells; set once all names are known.</summary>
    internal Party[] Recipients { get; set; } = [];

    public override string ToString() => $"Message at {Place}";
}
