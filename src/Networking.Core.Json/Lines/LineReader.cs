namespace Networking.Core.Json.Lines;

/// <summary>Reads a stream line by line, as bytes, holding no more than one line.</summary>
/// <param name="stream">The stream, from where it stands.</param>
/// <param name="longest">The longest line that is given, in bytes, without its end.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[Math.Min(64 * 1024, longest + 2)];
    private int _start;
    private int _end;
    private bool _hasEnded;

    /// <summary>The number of the current line, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>The current line without its end; what is there of it when it is too long.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the current line is longer than allowed.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Whether the current line ends with the stream and not with a line feed.</summary>
    internal bool IsOpen { get; private set; }

    internal bool Read()
    {
        IsTooLong = false;
        int scanned = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                return Give(scanned + feed, 1);
            }

            scanned = _end - _start;
            if (scanned > longest + 1)
            {
                // Whatever follows of this line is thrown away, but for a byte that may be the return before its end.
                IsTooLong = true;
                _start = _end - 1;
                scanned = 1;
            }

            if (!Fill())
            {
                return (scanned > 0 || IsTooLong) && Give(scanned, 0);
            }
        }
    }

    private bool Give(int length, int end)
    {
        Number++;
        IsOpen = end == 0;
        ReadOnlyMemory<byte> line = _buffer.AsMemory(_start, length);
        _start += length + end;
        if (Number == 1 && line.Span.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        if (!IsOpen && line.Span.EndsWith("\r"u8))
        {
            line = line[..^1];
        }

        IsTooLong |= line.Length > longest;
        Line = line;
        return true;
    }

    private bool Fill()
    {
        if (_hasEnded)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        else if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(2L * _buffer.Length, longest + 3L));
        }

        int count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _hasEnded = count == 0;
        return !_hasEnded;
    }
}
