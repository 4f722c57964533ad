namespace Networking.Core.Interchange.Mail;

/// <summary>The stable codes of what mailboxes add to <see cref="ImportCodes"/>: rules that leave messages out, and faults.</summary>
public static class MailCodes
{
    /// <summary>Left out: it lies in the trash, or is marked as deleted.</summary>
    public const string Deleted = "import.mail.deleted";

    /// <summary>Left out: it is marked as spam, or lies in the folder for it.</summary>
    public const string Spam = "import.mail.spam";

    /// <summary>Left out: it is a draft.</summary>
    public const string Draft = "import.mail.draft";

    /// <summary>Left out: it came through a mailing list.</summary>
    public const string MailingList = "import.mail.list";

    /// <summary>Left out: it was sent in bulk.</summary>
    public const string Bulk = "import.mail.bulk";

    /// <summary>Left out: a program sent it, such as an answer while somebody is away, or a report on delivery.</summary>
    public const string Automatic = "import.mail.automatic";

    /// <summary>Left out: an address that nobody reads sent it, or it was sent to such addresses alone.</summary>
    public const string NoReply = "import.mail.no-reply";

    /// <summary>Left out: it is an invitation to a meeting, or an answer to one; those are read from calendars.</summary>
    public const string Invitation = "import.mail.invitation";

    /// <summary>Left out: it went to more people than <see cref="MailFormat.MostRecipients"/>.</summary>
    public const string Broadcast = "import.mail.broadcast";

    /// <summary>Left out: the seeker neither wrote it nor is said to have received it.</summary>
    public const string NotMine = "import.mail.not-mine";

    /// <summary>Left out: the seeker wrote it to nobody else who is named.</summary>
    public const string NobodyElse = "import.mail.nobody-else";

    /// <summary>Left out: the same message was read before.</summary>
    public const string Repeated = "import.mail.repeated";

    /// <summary>A message has no headers that can be read.</summary>
    public const string HeadersMissing = "import.mail.headers-missing";

    /// <summary>A message names no sender with an address.</summary>
    public const string SenderMissing = "import.mail.sender-missing";

    /// <summary>The seeker's own addresses were not told, and were taken from the mail.</summary>
    public const string OwnerLearned = "import.mail.owner-learned";
}
