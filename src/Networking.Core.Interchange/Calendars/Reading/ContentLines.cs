using System.Buffers;
using System.Text;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>One line of a calendar file, unfolded.</summary>
/// <param name="Number">The line in the file on which it begins, from 1.</param>
/// <param name="Text">What it says, up to the longest that is read.</param>
/// <param name="IsCut">Whether it was longer.</param>
internal readonly record struct ContentLine(int Number, string Text, bool IsCut);

/// <summary>
/// Reads UTF-8 as lines and unfolds them by octet: programs may fold in the middle of a character (RFC 5545, section
/// 3.1), so bytes are joined before they become text. It holds one line at a time.
/// </summary>
internal sealed class ContentLines(Stream stream, int longest)
{
    private readonly byte[] _buffer = new byte[65_536];
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private int _position;
    private int _length;
    private int _number = 1;
    private bool _isCut;

    internal IEnumerable<ContentLine> Read()
    {
        SkipMark();
        while (Peek() >= 0)
        {
            int number = _number;
            _line.ResetWrittenCount();
            _isCut = false;
            ReadPhysicalLine();
            while (Peek() is ' ' or '\t')
            {
                _position++;
                ReadPhysicalLine();
            }

            if (_line.WrittenCount > 0)
            {
                yield return new(number, Decode(), _isCut);
            }
        }
    }

    private string Decode()
    {
        ReadOnlySpan<byte> bytes = _line.WrittenSpan;
        char[] characters = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        try
        {
            int count = _decoder.GetChars(bytes, characters, flush: true);
            _isCut |= count > longest;
            return new(characters, 0, Math.Min(count, longest));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private void SkipMark()
    {
        if (Peek() == 0xEF && _length - _position >= 3 && _buffer[_position + 1] == 0xBB && _buffer[_position + 2] == 0xBF)
        {
            _position += 3;
        }
    }

    /// <summary>Appends the rest of the line and moves behind its end: CRLF, or LF or CR alone.</summary>
    private void ReadPhysicalLine()
    {
        while (Peek() >= 0)
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_position, _length - _position);
            int end = rest.IndexOfAny((byte)'\r', (byte)'\n');
            Append(end < 0 ? rest : rest[..end]);
            _position += end < 0 ? rest.Length : end;
            if (end >= 0)
            {
                SkipLineEnd();
                return;
            }
        }
    }

    private void SkipLineEnd()
    {
        _number++;
        if (_buffer[_position++] == '\r' && Peek() == '\n')
        {
            _position++;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        // A character has up to three bytes for each of its UTF-16 units.
        int room = (int)Math.Min(bytes.Length, (3L * longest) - _line.WrittenCount);
        _isCut |= room < bytes.Length;
        _line.Write(bytes[..room]);
    }

    private int Peek()
    {
        if (_position == _length)
        {
            _position = 0;
            _length = stream.ReadAtLeast(_buffer, 4, throwOnEndOfStream: false);
        }

        return _position < _length ? _buffer[_position] : -1;
    }
}
