using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Reading;
using Networking.Core.Interchange.Mail.Scanning;

namespace Networking.Core.Interchange.Mail;

/// <summary>
/// Mailboxes: mbox files, and single messages (<c>.eml</c>, <c>.emlx</c>, Maildir), alone or in folders. Who wrote to
/// whom and when is read from the headers; what they wrote only with <see cref="ImportOptions.KeepText"/>.
/// </summary>
/// <remarks>
/// Immutable. A file is streamed: beside a buffer, memory holds the headers of one message, and eight bytes or so of
/// each message taken, by which it is taken once. A message is placed at the line on which it begins. Reading registers
/// <see cref="System.Text.CodePagesEncodingProvider"/> with the runtime, without which older mail cannot be decoded.
/// </remarks>
public sealed record MailFormat : IImportFormat
{
    /// <summary>Every default.</summary>
    public static MailFormat Default { get; } = new();

    /// <summary><c>mail</c>.</summary>
    public string Name => "mail";

    /// <summary>Whether those with whom mail went both ways become contacts. Default false: only known ones matter.</summary>
    public bool AddCorrespondents { get; init; }

    /// <summary>The largest number of recipients, the seeker among them, of a message that is not a broadcast. Default 20; 1 or more.</summary>
    public int MostRecipients
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MostRecipients));
            field = value;
        }
    } = 20;

    /// <summary>The files that begin like a mailbox or like a message.</summary>
    /// <param name="files">The files of one path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.Where(file => MailHead.IsMail(file.Head));
    }

    /// <summary>Reads the messages: what was sent or received becomes an <see cref="EncounterRecord"/>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="reading">Opens them.</param>
    /// <returns>A record for each message. It is read as it is enumerated.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ImportException">
    /// <see cref="ImportOptions.Me"/> holds no e-mail address, and the mail does not tell whose it is.
    /// </exception>
    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reading);
        return new MailReader(this, reading).Read(files);
    }
}
