using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Asks;

/// <summary>A contact answered an ask.</summary>
public sealed record AskAnswered : ContactEntry
{
    /// <summary>The ask.</summary>
    public required AskId Ask { get; init; }

    /// <summary>The answer.</summary>
    public required AskAnswer Answer { get; init; }

    /// <summary>For <see cref="AskAnswer.NotNow"/>: the first day on which to ask again, where they said one.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.AskAnswered;
}
