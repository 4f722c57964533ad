using System.Text;

namespace Networking.Core.Interchange.Mail.Headers;

/// <summary>The names under which headers stand in a message.</summary>
internal static class HeaderNames
{
    private static readonly (string Name, HeaderName Header)[] All =
    [
        ("From", HeaderName.From),
        ("Sender", HeaderName.Sender),
        ("To", HeaderName.To),
        ("Cc", HeaderName.Cc),
        ("Bcc", HeaderName.Bcc),
        ("Date", HeaderName.Date),
        ("Subject", HeaderName.Subject),
        ("Message-ID", HeaderName.MessageId),
        ("Content-Type", HeaderName.ContentType),
        ("Content-Class", HeaderName.ContentClass),
        ("Delivered-To", HeaderName.DeliveredTo),
        ("X-Original-To", HeaderName.DeliveredTo),
        ("Envelope-To", HeaderName.DeliveredTo),
        ("Return-Path", HeaderName.ReturnPath),
        ("Auto-Submitted", HeaderName.AutoSubmitted),
        ("X-Autoreply", HeaderName.AutoReply),
        ("X-Autorespond", HeaderName.AutoReply),
        ("X-Failed-Recipients", HeaderName.FailedRecipients),
        ("Precedence", HeaderName.Precedence),
        ("List-Id", HeaderName.List),
        ("List-Post", HeaderName.List),
        ("X-Mailing-List", HeaderName.List),
        ("List-Unsubscribe", HeaderName.Bulk),
        ("Feedback-ID", HeaderName.Bulk),
        ("X-Campaign", HeaderName.Bulk),
        ("X-CampaignID", HeaderName.Bulk),
        ("X-Campaign-ID", HeaderName.Bulk),
        ("X-MC-User", HeaderName.Bulk),
        ("X-Gmail-Labels", HeaderName.Labels),
        ("X-Mozilla-Status", HeaderName.MozillaStatus),
        ("X-Status", HeaderName.Status),
        ("X-Unsent", HeaderName.Unsent),
        ("X-Spam-Flag", HeaderName.SpamFlag),
        ("X-Spam-Status", HeaderName.SpamFlag),
    ];

    private static readonly string[] OfMail =
        ["From", "Sender", "Received", "Return-Path", "Message-ID", "Delivered-To", "X-Original-To", "Envelope-To", "X-Gmail-Labels", "X-Unsent"];

    private static readonly (byte[] Name, HeaderName Header)[][] ByLength =
        [.. Enumerable.Range(0, 1 + All.Max(pair => pair.Name.Length)).Select(OfLength)];

    /// <summary>The header of a name, in any case; null for one that is not read.</summary>
    internal static HeaderName? Find(ReadOnlySpan<byte> name)
    {
        if (name.Length < ByLength.Length)
        {
            foreach ((byte[] known, HeaderName header) in ByLength[name.Length])
            {
                if (Ascii.EqualsIgnoreCase(name, known))
                {
                    return header;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a header of this name stands in mail, and in hardly anything else.</summary>
    internal static bool IsOfMail(ReadOnlySpan<byte> name)
    {
        foreach (string known in OfMail)
        {
            if (Ascii.EqualsIgnoreCase(name, known))
            {
                return true;
            }
        }

        return false;
    }

    private static (byte[] Name, HeaderName Header)[] OfLength(int length) =>
        [.. All.Where(pair => pair.Name.Length == length).Select(pair => (Encoding.ASCII.GetBytes(pair.Name), pair.Header))];
}
