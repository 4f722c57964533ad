namespace Networking.Core.Interchange.Files;

/// <summary>A stream that says how much of it was read, stops when it is asked to, and has an end.</summary>
internal sealed class MeteredStream(Stream inner, Action<int> onRead, long most, CancellationToken cancellationToken) : Stream
{
    private long _left = most;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <exception cref="FileTooLargeException">More than allowed was read before: a reader with a bound of its own meets that one first.</exception>
    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_left < 0)
        {
            throw new FileTooLargeException();
        }

        int read = inner.Read(buffer);
        _left -= read;
        onRead(read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
