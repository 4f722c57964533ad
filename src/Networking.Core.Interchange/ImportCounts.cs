namespace Networking.Core.Interchange;

/// <summary>How many rows there were and what became of each: nothing is lost silently.</summary>
/// <param name="Contacts">The rows about people.</param>
/// <param name="Messages">The rows about messages.</param>
public sealed record ImportCounts(ContactCounts Contacts, MessageCounts Messages);
