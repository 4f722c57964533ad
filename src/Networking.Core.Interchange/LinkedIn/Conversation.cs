namespace Networking.Core.Interchange.LinkedIn;

/// <summary>What all messages of a conversation say together.</summary>
internal sealed class Conversation
{
    private readonly HashSet<string> _participants = [];
    private readonly HashSet<string> _urls = [];

    /// <summary>Whether the seeker has written in it.</summary>
    internal bool HasMine { get; private set; }

    /// <summary>Whether more than two people take part.</summary>
    internal bool IsGroup { get; private set; }

    /// <summary>The keys of the addresses of those who take part.</summary>
    internal IReadOnlyCollection<string> Urls => _urls;

    internal void Add(MessageRow row, Owner owner)
    {
        HasMine |= owner.Is(row.From);
        foreach (Party party in row.Recipients.Append(row.From))
        {
            _participants.Add(owner.Is(party) ? "" : party.Key);
            if (party.UrlKey is { } url)
            {
                _urls.Add(url);
            }
        }

        IsGroup |= _participants.Count > 2 && row.Recipients.Length > 1;
    }
}
