using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads <c>Invitations.csv</c>, which has addresses of profiles since July 2023.</summary>
internal sealed class InvitationsTable(ImportReading reading)
{
    private const string From = "from";
    private const string To = "to";
    private const string SentAt = "sent at";
    private const string Message = "message";
    private const string Direction = "direction";
    private const string FromUrl = "inviterprofileurl";
    private const string ToUrl = "inviteeprofileurl";
    private const int LongestText = 10_000;

    internal static TableKind Kind { get; } = new(
        "invitations",
        [[From], [To], [SentAt], [Direction]],
        [From, To, SentAt, Direction],
        (_, _) => null);

    internal List<InvitationRow> Rows { get; } = [];

    /// <summary>The rows that cannot be used.</summary>
    internal List<ImportRecord> Rest { get; } = [];

    internal void Take(ImportPlace place, CsvRow row, Columns columns)
    {
        string direction = columns.Text(row.Cells, Direction).ToUpperInvariant();
        bool mine = direction == "OUTGOING";
        Party other = mine
            ? new(columns.Text(row.Cells, To), columns.Text(row.Cells, ToUrl))
            : new(columns.Text(row.Cells, From), columns.Text(row.Cells, FromUrl));
        if (!mine && direction != "INCOMING")
        {
            Refuse(place, ImportCodes.PersonMissing, "The direction of this invitation is neither OUTGOING nor INCOMING.");
        }
        else if (LinkedInDates.SentAt(columns.Text(row.Cells, SentAt)) is not { } at)
        {
            Refuse(place, ImportCodes.DateUnreadable, "The date of this invitation cannot be read.");
        }
        else if (!LinkedInDates.InRange(at.Date))
        {
            Refuse(place, ImportCodes.DateOutOfRange, "The date of this invitation is out of range.");
        }
        else if (other.Name.Length > LongestText || other.Url.Length > LongestText)
        {
            Refuse(place, ImportCodes.FieldTooLong, "The name in this invitation is too long for one.");
        }
        else if (other.IsClosed)
        {
            Rest.Add(new LeftOutRecord { Place = place, Code = ImportCodes.AccountClosed, Why = ExportRecords.Closed });
        }
        else
        {
            string text = columns.Raw(row.Cells, Message);
            Rows.Add(new(place, other, mine, at, text.AsSpan().Trim().Length > 0, reading.Options.KeepText && text.Length > 0 ? text[..Math.Min(LongestText, text.Length)] : null));
        }
    }

    private void Refuse(ImportPlace place, string code, string message) =>
        Rest.Add(new UnreadableRecord { Place = place, Code = code, Message = message });
}
