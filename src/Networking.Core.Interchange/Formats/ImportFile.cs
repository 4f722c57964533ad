using Networking.Core.Interchange.Files;

namespace Networking.Core.Interchange.Formats;

/// <summary>A file to import. It can be read more than once.</summary>
public sealed class ImportFile
{
    /// <summary>How much <see cref="Head"/> reads, in bytes.</summary>
    private const int HeadBytes = 4096;

    private readonly Func<Stream> _open;
    private WeakReference<byte[]>? _head;

    /// <summary>A file.</summary>
    /// <param name="name">Its name without folders; it is shown with problems.</param>
    /// <param name="length">Its length in bytes, as its folder or archive says; for progress.</param>
    /// <param name="open">Opens it for reading from its beginning; called more than once.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public ImportFile(string name, long length, Func<Stream> open)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(open);
        (Name, Length, _open) = (name, length, open);
    }

    /// <summary>Its name without folders.</summary>
    public string Name { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>How many folders it lies in below the path that is imported, from 0.</summary>
    public int Depth { get; init; }

    /// <summary>
    /// The folders it lies in, joined by <c>/</c>, from the folder or archive that is imported on; empty for a file that is imported
    /// itself. Mailboxes tell by them what was sent.
    /// </summary>
    public string Folder
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Folder));
    } = "";

    /// <summary>When it was last changed, where that is known; it dates what the file itself does not.</summary>
    public NodaTime.Instant? ModifiedAt { get; init; }

    /// <summary>The first 4,096 bytes, or all of a shorter file; empty where it cannot be read, which becomes a problem. For recognising it.</summary>
    /// <remarks>It is kept while there is memory to spare: a folder may hold a hundred thousand files.</remarks>
    public ReadOnlySpan<byte> Head
    {
        get
        {
            if (_head is null || !_head.TryGetTarget(out byte[]? head))
            {
                head = ReadHead();
                _head = new(head);
            }

            return head;
        }
    }

    /// <summary>Whether <see cref="Head"/> was asked for and could not be read.</summary>
    internal bool IsHeadUnreadable { get; private set; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Opens it, unbounded and unmetered; formats open files through <see cref="ImportReading.Open"/>.</summary>
    internal Stream Open() => _open();

    private byte[] ReadHead()
    {
        try
        {
            using Stream stream = _open();
            byte[] head = new byte[HeadBytes];
            int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head[..read];
        }
        catch (Exception e) when (FileTrouble.Is(e))
        {
            IsHeadUnreadable = true;
            return [];
        }
    }
}
