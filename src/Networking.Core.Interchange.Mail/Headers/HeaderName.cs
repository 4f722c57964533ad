namespace Networking.Core.Interchange.Mail.Headers;

/// <summary>The headers that are read.</summary>
internal enum HeaderName
{
    From,
    Sender,
    To,
    Cc,
    Bcc,
    Date,
    Subject,
    MessageId,
    ContentType,
    ContentClass,
    DeliveredTo,
    ReturnPath,
    AutoSubmitted,
    AutoReply,
    FailedRecipients,
    Precedence,
    List,
    Bulk,
    Labels,
    MozillaStatus,
    Status,
    Unsent,
    SpamFlag,
}
