namespace Networking.Core.Interchange.Mail.Rules;

/// <summary>What a folder or label of mail is for.</summary>
[Flags]
internal enum FolderKind
{
    /// <summary>Anything.</summary>
    None = 0,

    /// <summary>Mail that was sent.</summary>
    Sent = 1,

    /// <summary>Mail that is not sent yet.</summary>
    Drafts = 2,

    /// <summary>Mail that was thrown away.</summary>
    Trash = 4,

    /// <summary>Unwanted mail.</summary>
    Spam = 8,
}
