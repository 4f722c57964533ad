using MimeKit;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Headers;
using Networking.Core.Interchange.Mail.Rules;
using NodaTime;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>Makes a record of a message.</summary>
internal sealed class MessageReader(MailFormat format, ImportReading reading, MailFiles mail, MyAddresses me)
{
    private readonly HashSet<ulong> _taken = [];
    private readonly List<MailboxAddress> _addresses = [];

    internal ImportRecord Read(ImportPlace place)
    {
        HeaderBlock headers = mail.Headers;
        if (mail.Scanner.Headers.IsCut)
        {
            return Unreadable(place, ImportCodes.FieldTooLong, "The headers of a message are longer than the options allow.");
        }

        if (headers.Count == 0)
        {
            return Unreadable(place, MailCodes.HeadersMissing, "A message has no headers that can be read.");
        }

        if (MailRules.Find(headers, mail.Kind) is { } rule)
        {
            return LeftOut(place, rule.Code, rule.Why);
        }

        List<Correspondent> senders = Named(HeaderName.From);
        senders = senders.Count > 0 ? senders : Named(HeaderName.Sender);
        if (senders.Count == 0)
        {
            return Unreadable(place, MailCodes.SenderMissing, "A message names no sender with an address.");
        }

        return MailDates.Of(headers, mail.Scanner.Separator) is { } at
            ? Read(place, senders, at)
            : Unreadable(place, ImportCodes.DateUnreadable, "A message has no date that can be read and lies between 1900 and 2099.");
    }

    private ImportRecord Read(ImportPlace place, List<Correspondent> senders, Instant at)
    {
        Correspondent? mine = senders.Find(sender => me.Contains(sender.Key));
        bool isMine = mine is not null || mail.Kind.HasFlag(FolderKind.Sent);
        if (!isMine && NoReply.Is(senders[0].Key))
        {
            return LeftOut(place, MailCodes.NoReply, "An address that nobody reads sent it, or it was sent to such addresses alone.");
        }

        List<Correspondent> recipients = Named(HeaderName.To, HeaderName.Cc, HeaderName.Bcc);
        if (recipients.Count > format.MostRecipients)
        {
            return LeftOut(place, MailCodes.Broadcast, "It went to more people than the options allow for a message that is no broadcast.");
        }

        List<Correspondent> others = recipients.FindAll(one => !me.Contains(one.Key) && !senders.Exists(sender => sender.Key == one.Key));
        return isMine ? Sent(place, (mine ?? senders[0]).Key, others, at) : Received(place, senders[0], recipients, others, at);
    }

    private ImportRecord Sent(ImportPlace place, string sender, List<Correspondent> others, Instant at)
    {
        if (others.Count == 0)
        {
            return LeftOut(place, MailCodes.NobodyElse, "The seeker wrote it to nobody else who is named.");
        }

        others.RemoveAll(one => NoReply.Is(one.Key));
        return others.Count == 0
            ? LeftOut(place, MailCodes.NoReply, "An address that nobody reads sent it, or it was sent to such addresses alone.")
            : Encounter(place, sender, others, at, Direction.Mine, others.Count > 1);
    }

    /// <summary>Where the seeker is no recipient who is named, but it was delivered to them, others may have got it in the same way.</summary>
    private ImportRecord Received(
        ImportPlace place, Correspondent sender, List<Correspondent> recipients, List<Correspondent> others, Instant at)
    {
        bool isNamed = recipients.Exists(one => me.Contains(one.Key));
        return isNamed || Named(HeaderName.DeliveredTo).Exists(one => me.Contains(one.Key))
            ? Encounter(place, sender.Key, [sender], at, Direction.Theirs, others.Count > 0 || !isNamed)
            : LeftOut(place, MailCodes.NotMine, "The seeker neither wrote it nor is said to have received it.");
    }

    private ImportRecord Encounter(
        ImportPlace place, string sender, List<Correspondent> with, Instant at, Direction direction, bool isGroup)
    {
        string key = MessageKey.Of(mail.Headers, at, sender);
        return !_taken.Add(MessageKey.Short(key))
            ? LeftOut(place, MailCodes.Repeated, "The same message was read before.")
            : new EncounterRecord
            {
                Place = place,
                Key = key,
                On = at.InZone(reading.Options.Zone).Date,
                At = at,
                With = ValueList.From(with.Select(one => one.ToMention(format.AddCorrespondents))),
                Channel = Channel.Email,
                Direction = direction,
                Depth = Depth.Brief,
                IsGroup = isGroup,
                Summary = reading.Options.KeepText ? BodyText.Of(mail.Scanner, mail.Headers, reading.CancellationToken) : null,
            };
    }

    /// <summary>Those with an address in headers, each once.</summary>
    private List<Correspondent> Named(params ReadOnlySpan<HeaderName> headers)
    {
        _addresses.Clear();
        foreach (HeaderName name in headers)
        {
            mail.Headers.AddAddresses(name, _addresses);
        }

        HashSet<string> keys = [];
        List<Correspondent> named = [];
        foreach (MailboxAddress address in _addresses)
        {
            if (Correspondent.Of(address) is { } one && keys.Add(one.Key))
            {
                named.Add(one);
            }
        }

        return named;
    }

    private static LeftOutRecord LeftOut(ImportPlace place, string code, string why) => new() { Place = place, Code = code, Why = why };

    private static UnreadableRecord Unreadable(ImportPlace place, string code, string message) =>
        new() { Place = place, Code = code, Message = message };
}
