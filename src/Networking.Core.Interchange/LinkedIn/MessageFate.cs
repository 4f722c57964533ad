namespace Networking.Core.Interchange.LinkedIn;

/// <summary>What becomes of a message.</summary>
internal enum MessageFate
{
    Imported,
    Draft,
    Sponsored,
    Spam,
    Closed,
    Unreadable,
}
