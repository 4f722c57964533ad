using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads <c>messages.csv</c> of every era.</summary>
internal sealed class MessagesTable(ImportReading reading)
{
    private const string Conversation = "conversation id";
    private const string Title = "conversation title";
    private const string From = "from";
    private const string FromUrl = "sender profile url";
    private const string To = "to";
    private const string ToUrls = "recipient profile urls";
    private const string Date = "date";
    private const string Subject = "subject";
    private const string Content = "content";
    private const string Folder = "folder";
    private const string Attachments = "attachments";
    private const string Draft = "is message draft";
    private const string ConversationDraft = "is conversation draft";
    private const int LongestName = 10_000;
    private const int LongestText = 10_000;

    private static readonly string[] Yes = ["yes", "true", "oui", "ja", "si", "sim", "tak"];

    internal static TableKind Kind { get; } = new(
        "messages",
        [[From], [Date], [To, ToUrls]],
        [Conversation, From, To, Date, Content],
        ByShape);

    internal List<MessageRow> Rows { get; } = [];

    /// <summary>The rows that cannot be used.</summary>
    internal List<ImportRecord> Rest { get; } = [];

    internal void Take(ImportPlace place, CsvRow row, Columns columns)
    {
        Party from = new(columns.Text(row.Cells, From), columns.Text(row.Cells, FromUrl));
        if (LinkedInDates.Moment(columns.Text(row.Cells, Date)) is not { } at)
        {
            Refuse(place, ImportCodes.DateUnreadable, "The date of this message cannot be read.");
        }
        else if (!LinkedInDates.InRange(at.InUtc().Date.PlusDays(-1)) || !LinkedInDates.InRange(at.InUtc().Date.PlusDays(1)))
        {
            Refuse(place, ImportCodes.DateOutOfRange, "The date of this message is out of range.");
        }
        else if (IsTooLong(from))
        {
            Refuse(place, ImportCodes.FieldTooLong, "The sender of this message is too long for a name.");
        }
        else
        {
            Rows.Add(Make(place, row, columns, from, at));
        }
    }

    internal void Refuse(ImportPlace place, string code, string message) =>
        Rest.Add(new UnreadableRecord { Place = place, Code = code, Message = message });

    /// <summary>Tells who the recipients of each message are; to be called when all names are known.</summary>
    internal void NameRecipients(Func<string, bool> isKnown)
    {
        foreach (MessageRow row in Rows)
        {
            row.Recipients = RecipientNames.Split(row.To, row.ToLinks, isKnown);
            if (row.Recipients.Any(IsTooLong))
            {
                Refuse(row.Place, ImportCodes.FieldTooLong, "A recipient of this message is too long for a name.");
            }
        }

        Rows.RemoveAll(row => row.Recipients.Any(IsTooLong));
    }

    private static bool IsTooLong(Party party) => party.Name.Length > LongestName || party.Url.Length > LongestName;

    private MessageRow Make(ImportPlace place, CsvRow row, Columns columns, Party from, Instant at)
    {
        string content = columns.Raw(row.Cells, Content);
        return new()
        {
            Place = place,
            Conversation = columns.Text(row.Cells, Conversation),
            From = from,
            To = columns.Text(row.Cells, To),
            ToLinks = [.. columns.Text(row.Cells, ToUrls).Split(',').Select(url => new Party("", url.Trim())).Where(party => party.UrlKey is not null)],
            At = at,
            On = reading.DayOf(at),
            IsDraft = IsYes(columns.Text(row.Cells, Draft)) || IsYes(columns.Text(row.Cells, ConversationDraft)),
            IsSpam = columns.Text(row.Cells, Folder).Equals("SPAM", StringComparison.OrdinalIgnoreCase),
            HasTitle = columns.Text(row.Cells, Title).Length > 0,
            IsHtml = content.AsSpan().TrimStart().StartsWith("<"),
            Text = reading.Options.KeepText && content.Length > 0 ? content[..Math.Min(LongestText, content.Length)] : null,
        };
    }

    private static bool IsYes(string cell) => Yes.Contains(NameKey.Fold(cell));

    /// <summary>
    /// Another language: nine columns without the recipients' addresses, ten with them, and thirteen with
    /// attachments and drafts. Eleven and twelve have one or two of the last three, which cannot be told apart.
    /// </summary>
    private static string[]? ByShape(string[] header, IReadOnlyList<string[]> below)
    {
        string[] last = [Date, Subject, Content, Folder];
        string[]? names = header.Length switch
        {
            9 => [Conversation, Title, From, FromUrl, To, .. last],
            10 => [Conversation, Title, From, FromUrl, To, ToUrls, .. last],
            13 => [Conversation, Title, From, FromUrl, To, ToUrls, .. last, Attachments, Draft, ConversationDraft],
            _ => null,
        };
        if (names is null || LinkKey.IsProfile(header[3]) || header.Any(cell => cell.Length == 0))
        {
            return null;
        }

        int date = Array.IndexOf(names, Date);
        return below.All(cells => cells[3].Length == 0 || LinkKey.IsProfile(cells[3]))
            && below.Any(cells => LinkKey.IsProfile(cells[3]))
            && below.Any(cells => LinkedInDates.Moment(cells[date].Trim()) is not null)
                ? names
                : null;
    }
}
