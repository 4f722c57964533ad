using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Makes records of an export's rows: one for each person; one for each message, with all its recipients where the seeker
/// sent it, and with its sender alone where somebody else did. A message counts in passing, so never as a conversation of
/// substance.
/// </summary>
internal sealed class ExportRecords(ExportTables tables, ImportReading reading)
{
    internal const string Closed = "It is from or to nobody but closed accounts.";

    /// <exception cref="ImportException">There are messages, and nothing says who the seeker is.</exception>
    internal IEnumerable<ImportRecord> All()
    {
        Owner? owner = tables.FindOwner(reading.Options.Me);
        People people = new(reading);
        LocalDate? exportedOn = reading.Options.ExportedOn ?? tables.LatestDay();
        if (owner is null && tables.Invitations.Rows.Count == 0)
        {
            return Connections(people, exportedOn).Concat(Rest(people));
        }

        people.AddConnections(tables.Connections.Rows);
        List<SortedMessage> messages = [];
        if (owner is null)
        {
            people.JoinUnlinked();
        }
        else
        {
            messages = new MessageSorter(owner, people, tables.Messages, reading).Sort();
        }

        foreach (SortedMessage message in messages.Where(message => message.Fate == MessageFate.Imported))
        {
            foreach (Person person in message.With)
            {
                person.Met(message.Row.On);
            }
        }

        return people.All.Select(person => (ImportRecord)RecordOf(person, exportedOn))
            .Concat(Rest(people))
            .Concat(messages.Select(RecordOf).OfType<ImportRecord>())
            .Concat(tables.Invitations.Rows.Select(row => RecordOf(row, people)));
    }

    /// <summary>Where nothing but connections names anybody, nobody is looked for by name, and who has an address is a record as the row stands.</summary>
    private IEnumerable<ImportRecord> Connections(People people, LocalDate? exportedOn)
    {
        HashSet<string> keys = new(tables.Connections.Rows.Count);
        foreach (ConnectionRow row in tables.Connections.Rows)
        {
            if (row.UrlKey is not { } key)
            {
                people.AddUnlinked(row);
            }
            else if (keys.Add(key))
            {
                yield return RecordOf(row, key, exportedOn);
            }
            else
            {
                people.Repeat(row);
            }
        }

        people.JoinUnlinked();
        foreach (Person person in people.All)
        {
            yield return RecordOf(person, exportedOn);
        }
    }

    /// <summary>What is not about one person or message. To be asked for when all people have been: some rows repeat others.</summary>
    private IEnumerable<ImportRecord> Rest(People people) => tables.Connections.Rest.Concat(people.Repeated).Concat(tables.Profile.Rest)
        .Concat(tables.Messages.Rest).Concat(tables.Invitations.Rest).Concat(tables.Unreadable);

    private PersonRecord RecordOf(ConnectionRow row, string key, LocalDate? exportedOn) => new()
    {
        Place = row.Place,
        Keys = [key],
        OtherKeys = OtherKeysOf(row),
        Details = row.Details,
        KnownSince = row.On,
        SaidOn = exportedOn,
    };

    private PersonRecord RecordOf(Person person, LocalDate? exportedOn) => new()
    {
        Place = person.Row?.Place ?? person.Place,
        Keys = person.Keys,
        OtherKeys = person is { NameSource.Length: 0, Row: { } row } ? OtherKeysOf(row) : [],
        Details = DetailsOf(person),
        KnownSince = person.Row?.On ?? person.FirstMessage,
        SaidOn = exportedOn,
        IsMentioned = person.Row is null,
    };

    private ValueList<string> OtherKeysOf(ConnectionRow row) =>
        reading.LooksForErased && row.CompanyKey.Length > 0 ? [$"{row.NameKey}\n{row.CompanyKey}"] : [];

    private static ContactDetails DetailsOf(Person person)
    {
        ContactDetails details = person.Row?.Details ?? new();
        if (details is { GivenName: null, FamilyName: null })
        {
            (string given, string family) = Parts(person.MessageName);
            details = details with { GivenName = Said(given), FamilyName = Said(family) };
        }

        return details.Links.IsEmpty && person.Url.Length > 0 ? details with { Links = [person.Url] } : details;
    }

    private static string? Said(string text) => text.Length == 0 ? null : text;

    /// <summary>A name as one text: the first word is the given name; what follows a comma is no name.</summary>
    private static (string Given, string Family) Parts(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string plain = (comma > 0 ? name[..comma] : name).Trim();
        int space = plain.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (plain, "") : (plain[..space], plain[(space + 1)..].Trim());
    }

    /// <summary>The record of a message; null for one that cannot be used, which has a record already.</summary>
    private static ImportRecord? RecordOf(SortedMessage message) => message.Fate switch
    {
        MessageFate.Imported => Encounter(message),
        MessageFate.Draft => LeftOut(message, ImportCodes.MessageDraft, "It is a draft, which was never sent."),
        MessageFate.Sponsored => LeftOut(message, ImportCodes.MessageSponsored, "It is an advertisement."),
        MessageFate.Spam => LeftOut(message, ImportCodes.MessageSpam, "It is in the spam folder, from somebody who is no connection and was never answered."),
        MessageFate.Closed => LeftOut(message, ImportCodes.AccountClosed, Closed),
        _ => null,
    };

    private static LeftOutRecord LeftOut(SortedMessage message, string code, string why) =>
        new() { Place = message.Row.Place, Code = code, Why = why };

    /// <remarks>
    /// The key is made from the conversation, the moment, whose message it is and which of those it is, so that it stays
    /// the same when somebody changes their name or address.
    /// </remarks>
    private static EncounterRecord Encounter(SortedMessage message)
    {
        MessageRow row = message.Row;
        string side = message.IsMine ? "mine" : "theirs";
        return new()
        {
            Place = row.Place,
            Key = $"message\n{MessageSorter.KeyOf(row)}\n{InstantPattern.General.Format(row.At)}\n{side}\n{message.Occurrence}",
            On = row.On,
            At = row.At,
            With = ValueList.From(message.With.Select(Mention)),
            Channel = Channel.Message,
            Direction = message.IsMine ? Direction.Mine : Direction.Theirs,
            Depth = Depth.Brief,
            IsGroup = message.IsGroup,
            Summary = row.Text,
        };
    }

    /// <summary>
    /// An invitation with a word of its own counts where the other one is a contact. One of mine that was accepted is
    /// answered, so both acted; one of theirs still waits for a word of mine. One without a word says no more than the
    /// connection does.
    /// </summary>
    private static ImportRecord RecordOf(InvitationRow row, People people)
    {
        if (!row.HasWords)
        {
            return new LeftOutRecord { Place = row.Place, Code = ImportCodes.InvitationBare, Why = "It is an invitation without a word of its own." };
        }

        IReadOnlyList<Person> found = people.Find(row.Other);
        if (found.Count > 1)
        {
            return new LeftOutRecord { Place = row.Place, Code = ImportCodes.PersonAmbiguous, Why = "Several people of the export have the name in this invitation." };
        }

        bool isAccepted = row.IsMine && found is [{ Row: not null }];
        string at = LocalDateTimePattern.GeneralIso.Format(row.At);
        return new EncounterRecord
        {
            Place = row.Place,
            Key = $"invitation\n{(row.IsMine ? "mine" : "theirs")}\n{at}\n{row.Other.Key}",
            On = row.At.Date,
            With = [found.Count == 1 ? Mention(found[0]) : new() { Key = row.Other.UrlKey ?? $"{row.Other.NameKey}\n", Name = row.Other.Name }],
            Channel = Channel.Message,
            Direction = isAccepted ? Direction.Mutual : row.IsMine ? Direction.Mine : Direction.Theirs,
            Depth = Depth.Brief,
            Summary = row.Text,
        };
    }

    private static PersonMention Mention(Person person) => new() { Key = person.Keys[0], Name = person.MessageName };
}
