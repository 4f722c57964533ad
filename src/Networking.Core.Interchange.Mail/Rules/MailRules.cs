using Networking.Core.Interchange.Mail.Headers;

namespace Networking.Core.Interchange.Mail.Rules;

/// <summary>The rules that need nothing but headers and folder, in the order in which they are asked.</summary>
internal static class MailRules
{
    private static readonly string[] MassPrecedences = ["bulk", "junk"];

    internal static IReadOnlyList<MailRule> All { get; } =
    [
        new(MailCodes.Deleted, "It lies in the trash, or is marked as deleted.", IsDeleted),
        new(MailCodes.Spam, "It is marked as spam.", IsSpam),
        new(MailCodes.Draft, "It is a draft.", IsDraft),
        new(MailCodes.Invitation, "It is an invitation to a meeting, or an answer to one; those are read from calendars.", IsInvitation),
        new(MailCodes.Automatic, "A program sent it.", IsAutomatic),
        new(MailCodes.MailingList, "It came through a mailing list.", IsList),
        new(MailCodes.Bulk, "It was sent in bulk.", IsBulk),
    ];

    /// <summary>The first rule that leaves a message out; null where none does.</summary>
    internal static MailRule? Find(HeaderBlock headers, FolderKind folder)
    {
        foreach (MailRule rule in All)
        {
            if (rule.Holds(headers, folder))
            {
                return rule;
            }
        }

        return null;
    }

    /// <summary>Thunderbird marks by 8 in a hexadecimal number what is gone when the folder is compacted; pine by a D.</summary>
    private static bool IsDeleted(HeaderBlock headers, FolderKind folder) =>
        folder.HasFlag(FolderKind.Trash)
        || (headers.Text(HeaderName.MozillaStatus) is { Length: 4 } status && "89abcdefABCDEF".Contains(status[3], StringComparison.Ordinal))
        || headers.Text(HeaderName.Status).Contains('D', StringComparison.Ordinal);

    private static bool IsSpam(HeaderBlock headers, FolderKind folder) =>
        folder.HasFlag(FolderKind.Spam) || headers.Text(HeaderName.SpamFlag).StartsWith("yes", StringComparison.OrdinalIgnoreCase);

    private static bool IsDraft(HeaderBlock headers, FolderKind folder) =>
        folder.HasFlag(FolderKind.Drafts)
        || headers.Text(HeaderName.Unsent).StartsWith('1')
        || headers.Text(HeaderName.Status).Contains('T', StringComparison.Ordinal);

    private static bool IsInvitation(HeaderBlock headers, FolderKind folder) =>
        headers.Text(HeaderName.ContentType).StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase)
        || headers.Text(HeaderName.ContentClass).EndsWith("calendarmessage", StringComparison.OrdinalIgnoreCase)
        || headers.Text(HeaderName.Sender).Contains("calendar-notification@", StringComparison.OrdinalIgnoreCase);

    private static bool IsAutomatic(HeaderBlock headers, FolderKind folder) =>
        (headers.Text(HeaderName.AutoSubmitted) is { Length: > 0 } submitted && !submitted.StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || headers.Has(HeaderName.AutoReply)
        || headers.Has(HeaderName.FailedRecipients)
        || headers.Text(HeaderName.Precedence).Equals("auto_reply", StringComparison.OrdinalIgnoreCase)
        || headers.Text(HeaderName.ReturnPath) is "<>"
        || headers.Text(HeaderName.ContentType).StartsWith("multipart/report", StringComparison.OrdinalIgnoreCase);

    private static bool IsList(HeaderBlock headers, FolderKind folder) =>
        headers.Has(HeaderName.List) || headers.Text(HeaderName.Precedence).Equals("list", StringComparison.OrdinalIgnoreCase);

    private static bool IsBulk(HeaderBlock headers, FolderKind folder) =>
        headers.Has(HeaderName.Bulk) || MassPrecedences.Contains(headers.Text(HeaderName.Precedence), StringComparer.OrdinalIgnoreCase);
}
