using MimeKit;

namespace Networking.Core.Benchmarks.Mail;

/// <summary>
/// The least that MimeKit can be asked for: its reader, which keeps nothing, goes over a mailbox and hands out the
/// headers as it finds them; those of messages that tell who wrote to whom are counted.
/// </summary>
internal sealed class BareHeaderLoop : MimeReader
{
    private int _depth;

    private BareHeaderLoop(Stream stream)
        : base(stream, MimeFormat.Mbox)
    {
    }

    internal int Messages { get; private set; }

    internal int Wanted { get; private set; }

    internal static BareHeaderLoop Run(string path)
    {
        using FileStream stream = File.OpenRead(path);
        BareHeaderLoop loop = new(stream);
        while (!loop.IsEndOfStream)
        {
            loop.ReadMessage();
        }

        return loop;
    }

    /// <summary>The loop that most programs have: MimeKit's parser, which builds each message.</summary>
    internal static int Parse(string path)
    {
        using FileStream stream = File.OpenRead(path);
        MimeParser parser = new(stream, MimeFormat.Mbox, persistent: true);
        int wanted = 0;
        while (!parser.IsEndOfStream)
        {
            using MimeMessage message = parser.ParseMessage();
            wanted += message.From.Count > 0 && message.MessageId is not null ? 1 : 0;
        }

        return wanted;
    }

    protected override void OnMimeMessageBegin(long beginOffset, int beginLineNumber, CancellationToken cancellationToken)
    {
        Messages++;
        _depth = 1;
    }

    protected override void OnHeadersEnd(
        long beginOffset, int beginLineNumber, long endOffset, int endLineNumber, CancellationToken cancellationToken) => _depth = 0;

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (_depth == 1 && header.Id is HeaderId.From or HeaderId.To or HeaderId.Cc or HeaderId.Date or HeaderId.MessageId)
        {
            Wanted++;
        }
    }
}
