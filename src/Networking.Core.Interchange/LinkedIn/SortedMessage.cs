namespace Networking.Core.Interchange.LinkedIn;

/// <summary>A message with what becomes of it and whom it is with.</summary>
/// <param name="Row">The row.</param>
/// <param name="IsMine">Whether the seeker sent it.</param>
/// <param name="Occurrence">Which one it is of the messages of one conversation, moment and side, from 1.</param>
/// <param name="IsGroup">Whether more than two people take part in the conversation.</param>
internal sealed record SortedMessage(MessageRow Row, bool IsMine, int Occurrence, bool IsGroup)
{
    internal MessageFate Fate { get; set; }

    /// <summary>The sender of a message of theirs, or all recipients of one of the seeker's.</summary>
    internal IReadOnlyList<Person> With { get; set; } = [];

    public override string ToString() => $"Message at {Row.Place}";
}
