using Networking.Core.Interactions;
using NodaTime.Text;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Writes one interaction for each message: with all its recipients where the seeker sent it, with its sender alone
/// where somebody else did. A message counts in passing, so never as a conversation of substance.
/// </summary>
/// <remarks>
/// The id is made from the conversation, the moment, whose message it is and which of those it is, so that it stays the
/// same when somebody changes their name or address.
/// </remarks>
internal sealed class MessageEntries(SeekerId seeker, Network network)
{
    private readonly List<JournalEntry> _entries = [];

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal int AlreadyKnown { get; private set; }

    internal int Erased { get; private set; }

    internal void Write(SortedMessage message)
    {
        MessageRow row = message.Row;
        string side = message.IsMine ? "mine" : "theirs";
        EntryId id = EntryId.FromSource(
            seeker,
            LinkedInExport.Source,
            $"message\n{MessageSorter.KeyOf(row)}\n{InstantPattern.General.Format(row.At)}\n{side}\n{message.Occurrence}");
        ContactId[] contacts = [.. message.With.Where(person => !person.IsErased).Select(person => person.Id).Distinct()];
        if (network.Contains(id))
        {
            AlreadyKnown++;
        }
        else if (contacts.Length == 0)
        {
            Erased++;
        }
        else
        {
            _entries.Add(new InteractionLogged
            {
                Id = id,
                On = row.On,
                At = row.At,
                Source = LinkedInExport.Source,
                Contacts = ValueList.From(contacts),
                Channel = Channel.Message,
                Direction = message.IsMine ? Direction.Mine : Direction.Theirs,
                Depth = Depth.Brief,
                IsGroup = message.IsGroup,
                Summary = row.Text,
            });
        }
    }
}
