using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>One row of <c>Invitations.csv</c>, without what it says unless that is to be kept.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Other">Who invited the seeker, or was invited.</param>
/// <param name="IsMine">Whether the seeker invited.</param>
/// <param name="At">When, in a zone that the file does not tell.</param>
/// <param name="HasWords">Whether it says anything.</param>
/// <param name="Text">What it says, where that is kept.</param>
internal sealed record InvitationRow(ImportPlace Place, Party Other, bool IsMine, LocalDateTime At, bool HasWords, string? Text)
{
    public override string ToString() => $"Invitation at {Place}";
}
