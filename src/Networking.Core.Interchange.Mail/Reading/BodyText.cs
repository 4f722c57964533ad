using System.Text;
using MimeKit;
using Networking.Core.Interchange.Mail.Headers;
using Networking.Core.Interchange.Mail.Scanning;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>What a message says: its subject, and its text, plain or made from HTML.</summary>
internal static class BodyText
{
    internal static string? Of(MessageScanner scanner, HeaderBlock headers, CancellationToken cancellationToken)
    {
        string body = "";
        try
        {
            using MemoryStream stream = new([.. scanner.Headers.Span, .. "\r\n"u8, .. scanner.Body]);
            using MimeMessage message = MimeMessage.Load(HeaderBlock.Options, stream, cancellationToken);
            body = message.TextBody ?? (message.HtmlBody is { } html ? HtmlText.Of(html) : "");
        }
        catch (FormatException)
        {
            // MimeKit sees no message where the headers are damaged; what they said before that is used all the same.
        }

        // Mailboxes quote such lines, lest they begin another message.
        body = scanner.IsMailbox ? Unquote(body) : body;
        return MailText.Summary($"{MailText.Name(headers.Text(HeaderName.Subject))}\n\n{body}");
    }

    private static string Unquote(string body) =>
        body.StartsWith(">From ", StringComparison.Ordinal) || body.Contains("\n>From ", StringComparison.Ordinal)
            ? new StringBuilder("\n" + body).Replace("\n>From ", "\nFrom ").Remove(0, 1).ToString()
            : body;
}
