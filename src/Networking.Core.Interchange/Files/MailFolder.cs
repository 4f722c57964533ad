using System.IO.Compression;

namespace Networking.Core.Interchange.Files;

/// <summary>
/// Folders of a Maildir, which hold messages in the folders <c>cur</c> and <c>new</c>. Mail servers hide all but the
/// inbox by a dot, as in <c>.Sent</c> and <c>.INBOX.Drafts</c>, and they are meant all the same.
/// </summary>
internal static class MailFolder
{
    private static readonly string[] Within = ["cur", "new"];

    internal static bool IsAt(string folder) => Array.Exists(Within, name => Directory.Exists(Path.Combine(folder, name)));

    /// <summary>The full names of those in an archive that hold a message.</summary>
    internal static HashSet<string> In(ZipArchive archive)
    {
        HashSet<string> folders = [];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            string[] parts = entry.FullName.Split('/', '\\');
            if (parts.Length > 2 && Within.Contains(parts[^2]))
            {
                folders.Add(string.Join('/', parts[..^2]));
            }
        }

        return folders;
    }
}
