using Networking.Core.Journaling;
namespace Networking.Core.Contacts;

/// <summary>A pause ended.</summary>
public sealed record ContactResumed : ContactEntry
{

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.ContactResumed;
}
