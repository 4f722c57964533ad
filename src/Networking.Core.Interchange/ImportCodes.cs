namespace Networking.Core.Interchange;

/// <summary>The stable codes of <see cref="ImportProblem"/> and <see cref="ImportException"/>.</summary>
public static class ImportCodes
{
    // Paths and files.

    /// <summary>There is no such file or folder.</summary>
    public const string PathMissing = "import.path.missing";

    /// <summary>The file or folder is none that this import reads.</summary>
    public const string NotAnExport = "import.path.not-an-export";

    /// <summary>No format reads a file.</summary>
    public const string FileUnknown = "import.file.unknown";

    /// <summary>A folder or archive holds more files than the options allow; the rest was not read.</summary>
    public const string TooManyFiles = "import.files.too-many";

    /// <summary>A file cannot be opened, or ends in the middle of its compressed data.</summary>
    public const string FileUnreadable = "import.file.unreadable";

    /// <summary>A file is larger than the options allow.</summary>
    public const string FileTooLarge = "import.file.too-large";

    /// <summary>A file holds no rows.</summary>
    public const string FileEmpty = "import.file.empty";

    /// <summary>Nothing says when the file was written, so nothing tells what is past from what is to come.</summary>
    public const string FileUndated = "import.file.undated";

    /// <summary>A file is not in UTF-8; its encoding was guessed.</summary>
    public const string EncodingGuessed = "import.file.encoding-guessed";

    /// <summary>A charset is unknown.</summary>
    public const string CharsetUnknown = "import.charset.unknown";

    /// <summary>There are more problems than are listed.</summary>
    public const string MoreProblems = "import.problems.more";

    // Tables: headers and rows.

    /// <summary>No line of the file is a header that is known.</summary>
    public const string HeaderUnknown = "import.header.unknown";

    /// <summary>A file has more rows than the options allow; the rest was not read.</summary>
    public const string TooManyRows = "import.rows.too-many";

    /// <summary>A quoted field is never closed, or text follows its closing quote.</summary>
    public const string QuotesBroken = "import.row.quotes";

    /// <summary>A row has more, or fewer, fields than the header.</summary>
    public const string FieldCount = "import.row.field-count";

    /// <summary>A row stands above the header, where no columns are named yet.</summary>
    public const string RowAboveHeader = "import.row.above-header";

    /// <summary>A row says nothing.</summary>
    public const string RowEmpty = "import.row.empty";

    /// <summary>A row says nothing beyond an earlier one about the same person; the first was taken.</summary>
    public const string RowRepeated = "import.row.repeated";

    // Single values.

    /// <summary>A field is longer than allowed.</summary>
    public const string FieldTooLong = "import.field.too-long";

    /// <summary>A value is none of those that its column takes.</summary>
    public const string ValueUnreadable = "import.value.unreadable";

    /// <summary>A date cannot be read, or its day and month cannot be told apart.</summary>
    public const string DateUnreadable = "import.date.unreadable";

    /// <summary>A date lies outside 1900-01-01 to 2099-12-31.</summary>
    public const string DateOutOfRange = "import.date.out-of-range";

    /// <summary>A date is later than the file that it stands in; it was set aside.</summary>
    public const string DateInFuture = "import.date.future";

    /// <summary>An address cannot be read as one.</summary>
    public const string LinkUnreadable = "import.link.unreadable";

    /// <summary>An e-mail address cannot be read as one.</summary>
    public const string EmailUnreadable = "import.email.unreadable";

    /// <summary>A time zone is not known; the seeker's was taken.</summary>
    public const string ZoneUnknown = "import.zone.unknown";

    // The seeker, as the files know them.

    /// <summary>Nothing says who the seeker is.</summary>
    public const string OwnerUnknown = "import.owner.unknown";

    /// <summary>Nobody in the messages is the one who was named as the seeker.</summary>
    public const string OwnerNotFound = "import.owner.not-found";

    // Who a record is about.

    /// <summary>Nothing says whom a row is about.</summary>
    public const string PersonMissing = "import.person.missing";

    /// <summary>Rows are about people whose profile is hidden or closed.</summary>
    public const string PeopleHidden = "import.people.hidden";

    /// <summary>A record is about an organisation and names no person.</summary>
    public const string PersonOrganisation = "import.person.organisation";

    /// <summary>A record is about the seeker.</summary>
    public const string PersonSelf = "import.person.self";

    /// <summary>A record is about somebody who was erased from the network.</summary>
    public const string PersonErased = "import.person.erased";

    /// <summary>Nobody in a message or meeting is a contact.</summary>
    public const string PersonUnknown = "import.person.unknown";

    /// <summary>Several people fit; they were kept apart.</summary>
    public const string PersonAmbiguous = "import.person.ambiguous";

    /// <summary>An address belongs to somebody of another name; they were kept apart.</summary>
    public const string NameDiffers = "import.person.name-differs";

    /// <summary>A record says otherwise than an import of the same day; the word of that one stays.</summary>
    public const string OtherWordOfOneDay = "import.person.same-day";

    // Messages and invitations.

    /// <summary>A message is a draft, which was never sent.</summary>
    public const string MessageDraft = "import.message.draft";

    /// <summary>A message is an advertisement.</summary>
    public const string MessageSponsored = "import.message.sponsored";

    /// <summary>A message in the spam folder is from a stranger who was never answered.</summary>
    public const string MessageSpam = "import.message.spam";

    /// <summary>An invitation to connect has no word of its own: it says no more than the connection does.</summary>
    public const string InvitationBare = "import.invitation.bare";

    /// <summary>A message is from or to nobody but closed accounts.</summary>
    public const string AccountClosed = "import.account.closed";

    // Cards.

    /// <summary>A card does not say which version it is of.</summary>
    public const string CardVersion = "import.card.version";

    /// <summary>A card has no end.</summary>
    public const string CardUnended = "import.card.unended";

    /// <summary>A file ends inside a card: it is cut off, and what came after is lost.</summary>
    public const string CardCutOff = "import.card.cut-off";

    /// <summary>A file of cards holds text that belongs to no card.</summary>
    public const string CardOutside = "import.card.outside";

    /// <summary>A card lies inside another one, as its agent; it is left out.</summary>
    public const string CardNested = "import.card.nested";

    /// <summary>A card is of a group of people; it is left out.</summary>
    public const string CardGroup = "import.card.group";

    /// <summary>A line of a card is no property.</summary>
    public const string CardLine = "import.card.line";

    /// <summary>A card has more properties than allowed, or more of them than can be kept.</summary>
    public const string CardTooLarge = "import.card.too-large";

    /// <summary>Photos, logos, sounds and keys were left out.</summary>
    public const string MediaSkipped = "import.media.skipped";

    // Events of calendars.

    /// <summary>A part of a calendar is no event: a task, a journal, free and busy times.</summary>
    public const string NotAnEvent = "import.event.none";

    /// <summary>An event is never closed.</summary>
    public const string EventUnclosed = "import.event.unclosed";

    /// <summary>A later version of the same event was taken.</summary>
    public const string EventSuperseded = "import.event.superseded";

    /// <summary>An event of a file of holidays is none that takes whole days.</summary>
    public const string HolidayNotWholeDay = "import.holiday.not-whole-day";

    /// <summary>A recurrence rule cannot be read.</summary>
    public const string RecurrenceUnreadable = "import.recurrence.unreadable";

    /// <summary>An event recurs within the hour.</summary>
    public const string RecurrenceTooOften = "import.recurrence.too-often";

    /// <summary>An event, or all events of a file, recur more often than is read.</summary>
    public const string RecurrenceTooMany = "import.recurrence.too-many";

    /// <summary>A part of a recurrence is not understood; the rest was read.</summary>
    public const string RecurrencePartial = "import.recurrence.partial";

    // Meetings that are left out.

    /// <summary>A meeting was cancelled.</summary>
    public const string MeetingCancelled = "import.meeting.cancelled";

    /// <summary>The seeker declined a meeting.</summary>
    public const string MeetingDeclined = "import.meeting.declined";

    /// <summary>The seeker answered an invitation perhaps, or not at all.</summary>
    public const string MeetingUnanswered = "import.meeting.unanswered";

    /// <summary>It is the meeting of others, to which the seeker was not invited by a known address.</summary>
    public const string MeetingNotInvited = "import.meeting.not-invited";

    /// <summary>An event has nobody else in it, or nobody else who came.</summary>
    public const string MeetingAlone = "import.meeting.alone";

    /// <summary>So many were invited that it was no conversation.</summary>
    public const string MeetingBroadcast = "import.meeting.broadcast";

    /// <summary>An event takes a day or more: it is no meeting.</summary>
    public const string MeetingAllDay = "import.meeting.all-day";

    /// <summary>A meeting lies outside the days that are read, or has not taken place yet.</summary>
    public const string MeetingOutside = "import.meeting.outside";
}
