using System.Collections.Frozen;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Mail.Rules;

/// <summary>Tells by their names what folders, labels and files of mail are for, as Gmail, Apple Mail, Outlook and Thunderbird name them.</summary>
internal static class FolderNames
{
    private const int LongestName = 100;

    private static readonly string[] Sent =
    [
        "sent", "sent mail", "sent items", "sent messages", "gesendet", "gesendete elemente", "gesendete objekte", "envoyés",
        "éléments envoyés", "messages envoyés", "enviados", "enviadas", "elementos enviados", "mensajes enviados", "skickat", "skickade",
        "skickade objekt", "inviata", "inviati", "posta inviata", "verzonden", "verzonden items", "verzonden berichten", "wysłane", "sendt",
    ];

    private static readonly string[] Drafts =
    [
        "draft", "drafts", "outbox", "entwurf", "entwürfe", "postausgang", "brouillon", "brouillons", "borrador", "borradores", "utkast",
        "bozza", "bozze", "concepten", "rascunhos", "wersje robocze",
    ];

    private static readonly string[] Trash =
    [
        "trash", "bin", "deleted", "deleted items", "deleted messages", "papierkorb", "gelöschte elemente", "corbeille",
        "éléments supprimés", "papelera", "elementos eliminados", "papperskorg", "papperskorgen", "borttaget", "cestino",
        "posta eliminata", "prullenbak", "verwijderde items", "lixeira", "kosz",
    ];

    private static readonly string[] Spam =
    [
        "spam", "junk", "junk mail", "junk e-mail", "junk email", "bulk mail", "spamverdacht", "indésirables", "courrier indésirable",
        "pourriel", "correo no deseado", "skrappost", "posta indesiderata", "ongewenste e-mail", "ongewenst",
    ];

    private static readonly FrozenDictionary<string, FolderKind> Kinds =
        new[] { (Sent, FolderKind.Sent), (Drafts, FolderKind.Drafts), (Trash, FolderKind.Trash), (Spam, FolderKind.Spam) }
            .SelectMany(group => group.Item1.Select(name => KeyValuePair.Create(NameKey.Fold(name), group.Item2)))
            .ToFrozenDictionary();

    /// <summary>What a folder or label of a name is for.</summary>
    internal static FolderKind Of(string name) =>
        name.Length > LongestName ? FolderKind.None : Kinds.GetValueOrDefault(NameKey.Fold(name), FolderKind.None);

    /// <summary>What labels say, which Gmail writes one after another.</summary>
    internal static FolderKind OfLabels(string labels) =>
        labels.Split(',').Aggregate(FolderKind.None, (kind, label) => kind | Of(label.Trim().Trim('"')));

    /// <summary>
    /// What the folders that a file lies in are for, and the file itself where it is a mailbox. Folders of a Maildir are
    /// named <c>.INBOX.Sent</c>; messages in it end in <c>:2,</c> and flags, of which T is trashed and D a draft.
    /// </summary>
    internal static FolderKind Of(ImportFile file, bool isMailbox)
    {
        FolderKind kind = FolderKind.None;
        string path = isMailbox ? $"{file.Folder}/{file.Name}" : file.Folder;
        foreach (string folder in path.Split('/'))
        {
            kind |= Of(Path.GetFileNameWithoutExtension(folder)) | Of(folder[(folder.LastIndexOf('.') + 1)..]);
        }

        int flags = file.Name.LastIndexOf("2,", StringComparison.Ordinal);
        if (!isMailbox && flags > 0 && file.Name[flags - 1] is ':' or ';' or '!')
        {
            ReadOnlySpan<char> letters = file.Name.AsSpan(flags + 2);
            kind |= letters.Contains('T') ? FolderKind.Trash : FolderKind.None;
            kind |= letters.Contains('D') ? FolderKind.Drafts : FolderKind.None;
        }

        return kind;
    }
}
