using System.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>
/// Takes the folding of lines away, byte by byte, for a fold may cut a character in two: folds of RFC 6350, soft line
/// breaks of quoted-printable, and base64 that goes on unfolded until a blank line.
/// </summary>
internal sealed class CardLines(CardBytes source, int longest)
{
    private readonly byte[] _buffer = new byte[65_536];
    private byte[] _line = new byte[1_024];
    private int _length;
    private int _start;
    private int _end;
    private bool _ended;
    private int _physical;
    private int _searched;
    private Writing _writing;

    private enum Writing
    {
        Unknown,
        Plain,
        QuotedPrintable,
        Base64,
    }

    /// <summary>The line's bytes, without its end.</summary>
    internal ReadOnlySpan<byte> Line => _line.AsSpan(0, _length);

    /// <summary>The number of the line's first part in the file, from 1.</summary>
    internal int Number { get; private set; }

    /// <summary>Whether the line is longer than allowed; only its beginning is there.</summary>
    internal bool TooLong { get; private set; }

    /// <summary>Whether the file ended before the line did, so that it may be half of one.</summary>
    internal bool IsUnended { get; private set; }

    /// <summary>Reads the next line; blank ones too.</summary>
    internal bool TryRead()
    {
        (_length, _searched, _writing, TooLong, Number) = (0, 0, Writing.Unknown, false, _physical + 1);
        if (!Has(1))
        {
            return false;
        }

        TakePart();
        while (Has(1))
        {
            if (EndsSoftly())
            {
                _length--;
                TakePart();
            }
            else if (_buffer[_start] is (byte)' ' or (byte)'\t')
            {
                _start++;
                TakePart();
            }
            else if (WritingOf() == Writing.Base64 && NextIsBase64())
            {
                TakePart();
            }
            else
            {
                break;
            }
        }

        return true;
    }

    /// <summary>Appends what stands up to the next end of a line.</summary>
    private void TakePart()
    {
        _physical++;
        IsUnended = true;
        while (Has(1))
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int at = rest.IndexOfAny((byte)'\r', (byte)'\n');
            Append(at < 0 ? rest : rest[..at]);
            _start += at < 0 ? rest.Length : at;
            if (at >= 0)
            {
                bool wasReturn = _buffer[_start++] == '\r';
                if (wasReturn && Has(1) && _buffer[_start] == '\n')
                {
                    _start++;
                }

                IsUnended = false;
                return;
            }
        }
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        if (part.Length > longest - _length)
        {
            part = part[..(longest - _length)];
            TooLong = true;
        }

        if (_length + part.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_length + part.Length, (int)Math.Min(longest, 2L * _line.Length)));
        }

        part.CopyTo(_line.AsSpan(_length));
        _length += part.Length;
    }

    /// <summary>A soft line break, unless what follows is the card's end: then the <c>=</c> is a fault of the program that wrote it.</summary>
    private bool EndsSoftly() =>
        _length > 0 && _line[_length - 1] == '=' && WritingOf() == Writing.QuotedPrintable
        && !(Has(9) && Ascii.EqualsIgnoreCase(_buffer.AsSpan(_start, 9), "END:VCARD"u8));

    private bool NextIsBase64()
    {
        Has(256);
        ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, Math.Min(256, _end - _start));
        int at = rest.IndexOfAny((byte)'\r', (byte)'\n');
        ReadOnlySpan<byte> next = at < 0 ? rest : rest[..at];
        foreach (byte b in next)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'+' or (byte)'/' or (byte)'='))
            {
                return false;
            }
        }

        return !next.IsEmpty;
    }

    /// <summary>How the line says that its value is written: looked for once, in what stands before the first colon.</summary>
    private Writing WritingOf()
    {
        if (_writing == Writing.Unknown)
        {
            int at = Line[Math.Min(_searched, _length)..].IndexOf((byte)':');
            _searched = at < 0 ? _length : _searched + at;
            ReadOnlySpan<byte> head = at < 0 ? [] : Line[.._searched];
            _writing = at < 0 ? Writing.Unknown
                : Has(head, "QUOTED-PRINTABLE"u8) ? Writing.QuotedPrintable
                : Has(head, "BASE64"u8) || Has(head, "ENCODING=B"u8) ? Writing.Base64
                : Writing.Plain;
        }

        return _writing;
    }

    private static bool Has(ReadOnlySpan<byte> head, ReadOnlySpan<byte> word)
    {
        for (int i = head.IndexOf((byte)';'); i >= 0 && i + word.Length <= head.Length; i++)
        {
            if (Ascii.EqualsIgnoreCase(head.Slice(i, word.Length), word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether so many bytes, at most the buffer, are there to look at.</summary>
    private bool Has(int bytes)
    {
        while (_end - _start < bytes && !_ended)
        {
            if (_end == _buffer.Length || _start == _end)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            int read = source.Read(_buffer.AsSpan(_end));
            _ended = read == 0;
            _end += read;
        }

        return _end - _start >= bytes;
    }
}
