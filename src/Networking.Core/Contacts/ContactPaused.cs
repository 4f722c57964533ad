using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>The seeker leaves a contact in peace for a time: nothing is due for them meanwhile.</summary>
public sealed record ContactPaused : ContactEntry
{
    /// <summary>The first day on which they are no longer paused; null until they are resumed.</summary>
    public LocalDate? Until { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactPaused;
}
