using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Decides what becomes of each message: drafts, advertisements, closed accounts, and spam from people who are no
/// connections and were never answered are left out; the rest is with its sender, or with all its recipients.
/// </summary>
internal sealed class MessageSorter(Owner owner, People people, MessagesTable table, ImportReading reading)
{
    private readonly Dictionary<string, Conversation> _conversations = [];
    private readonly Dictionary<(string, Instant, bool), int> _occurrences = [];

    internal List<SortedMessage> Sort()
    {
        foreach (MessageRow row in table.Rows.Where(row => !row.IsDraft))
        {
            string key = KeyOf(row);
            if (!_conversations.TryGetValue(key, out Conversation? conversation))
            {
                _conversations[key] = conversation = new();
            }

            conversation.Add(row, owner);
        }

        List<SortedMessage> messages = [.. table.Rows.Select(Judge)];
        foreach (SortedMessage message in messages.Where(message => message.Fate == MessageFate.Imported))
        {
            foreach (Party party in Parties(message).Where(party => party.UrlKey is not null))
            {
                people.AddLinked(party, message.Row);
            }
        }

        people.JoinUnlinked();
        foreach (SortedMessage message in messages.Where(message => message.Fate == MessageFate.Imported))
        {
            Attribute(message);
        }

        return messages;
    }

    /// <summary>The conversation's key; of its participants where the file gives it no id.</summary>
    internal static string KeyOf(MessageRow row) => row.Conversation.Length > 0
        ? row.Conversation
        : "with\n" + string.Join('\n', row.Recipients.Append(row.From).Select(party => party.Key).Distinct().Order(StringComparer.Ordinal));

    private SortedMessage Judge(MessageRow row)
    {
        bool mine = owner.Is(row.From);
        if (row.IsDraft)
        {
            return new(row, mine, 0, false) { Fate = MessageFate.Draft };
        }

        Conversation conversation = _conversations[KeyOf(row)];
        MessageFate fate = mine ? MessageFate.Imported : FateOfTheirs(row, conversation);
        if (fate == MessageFate.Sponsored)
        {
            return new(row, mine, 0, false) { Fate = fate };
        }

        (string, Instant, bool) place = (KeyOf(row), row.At, mine);
        int occurrence = _occurrences[place] = _occurrences.GetValueOrDefault(place) + 1;
        return new(row, mine, occurrence, conversation.IsGroup) { Fate = fate };
    }

    private MessageFate FateOfTheirs(MessageRow row, Conversation conversation)
    {
        Party from = row.From;
        return from.IsClosed ? MessageFate.Closed
            : from.UrlKey is null && (row.IsHtml || row.HasTitle) && !people.IsConnection(from.NameKey) && !conversation.IsGroup ? MessageFate.Sponsored
            : row.IsSpam && !conversation.HasMine && !people.IsConnection(from) ? MessageFate.Spam
            : MessageFate.Imported;
    }

    private void Attribute(SortedMessage message)
    {
        MessageRow row = message.Row;
        Party[] parties = [.. Parties(message)];
        Conversation conversation = _conversations[KeyOf(row)];
        List<Person> with = [];
        int ambiguous = 0;
        foreach (Party party in parties)
        {
            if (people.Find(party, row, conversation.Urls) is not { } person)
            {
                ambiguous++;
            }
            else if (!with.Contains(person))
            {
                with.Add(person);
            }
        }

        message.With = with;
        if (ambiguous > 0 && with.Count > 0)
        {
            reading.Warn(row.Place, ImportCodes.PersonAmbiguous, "Some recipients of this message share their name with others; they were left out.");
        }
        else if (ambiguous > 0)
        {
            Refuse(message, ImportCodes.PersonAmbiguous, "Several people fit the name in this message.");
        }
        else if (parties.Length == 0 && row.Recipients.Any(party => party.IsClosed))
        {
            message.Fate = MessageFate.Closed;
        }
        else if (parties.Length == 0)
        {
            Refuse(message, ImportCodes.PersonMissing, "This message names nobody but the seeker.");
        }
    }

    private void Refuse(SortedMessage message, string code, string text)
    {
        message.Fate = MessageFate.Unreadable;
        table.Refuse(message.Row.Place, code, text);
    }

    private IEnumerable<Party> Parties(SortedMessage message) => message.IsMine
        ? message.Row.Recipients.Where(party => !party.IsClosed && !owner.Is(party))
        : [message.Row.From];
}
