namespace Networking.Core.Interchange.Files;

/// <summary>A stream that says how much of it was read, stops when it is asked to, and has an end.</summary>
internal sealed class MeteredStream(Stream inner, Action<int> onRead, long most, CancellationToken cancellationToken) : ForwardStream(inner)
{
    private long _left = most;

    /// <exception cref="FileTooLargeException">More than allowed was read before: a reader with a bound of its own meets that one first.</exception>
    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_left < 0)
        {
            throw new FileTooLargeException();
        }

        int read = Inner.Read(buffer);
        _left -= read;
        onRead(read);
        return read;
    }
}
