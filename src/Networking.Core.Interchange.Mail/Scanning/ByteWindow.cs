namespace Networking.Core.Interchange.Mail.Scanning;

/// <summary>A window that moves over a stream and counts its lines.</summary>
/// <param name="mostBytes">How much of a stream is read.</param>
/// <param name="cancellationToken">Stops reading.</param>
internal sealed class ByteWindow(long mostBytes, CancellationToken cancellationToken)
{
    private readonly byte[] _buffer = new byte[131_072];
    private Stream _stream = Stream.Null;
    private int _start;
    private int _end;
    private long _read;

    internal ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The line on which the window begins, from 1.</summary>
    internal int Line { get; private set; }

    /// <summary>Whether the stream has no more than the window.</summary>
    internal bool IsLast { get; private set; }

    /// <summary>Whether the stream is longer than allowed; the window ends there.</summary>
    internal bool IsCut { get; private set; }

    internal void Open(Stream stream)
    {
        (_stream, _start, _end, _read, Line, IsLast, IsCut) = (stream, 0, 0, 0, 1, false, false);
        while (Bytes.Length < 4 && Widen())
        {
        }

        _start += Bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>Reads on; false when there is no more, or no room.</summary>
    internal bool Widen()
    {
        if (IsLast || (_start == 0 && _end == _buffer.Length))
        {
            return false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (_start > 0)
        {
            Bytes.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        int read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        IsCut |= _read + read > mostBytes;
        read = (int)Math.Min(read, mostBytes - _read);
        IsLast = read == 0;
        _read += read;
        _end += read;
        return read > 0;
    }

    internal void Skip(int count)
    {
        Line += _buffer.AsSpan(_start, count).Count((byte)'\n');
        _start += count;
    }

    /// <summary>The bytes up to and with the next line feed, or all that fit.</summary>
    /// <returns>Their number, and whether the line ends with them.</returns>
    internal (int Length, bool Ends) FindLine()
    {
        int from = 0;
        while (true)
        {
            int at = Bytes[from..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                return (from + at + 1, true);
            }

            from = Bytes.Length;
            if (!Widen())
            {
                return (from, IsLast);
            }
        }
    }
}
