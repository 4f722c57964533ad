namespace Networking.Core.Interchange.Csv;

/// <summary>
/// A reader that remembers what was read since the start of the current row, so that a broken row can be read again
/// from its second line. What it remembers is bounded: past the bound it pretends that the text has ended.
/// </summary>
internal sealed class RewindableReader(TextReader source, int longestRow) : TextReader
{
    private char[] _window = new char[8192];
    private int _length;
    private int _position;
    private bool _afterReturn;

    /// <summary>The line on which the current row starts, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>Whether the current row is longer than the bound.</summary>
    internal bool Overflowed { get; private set; }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (_position == _length && !Fill(buffer.Length))
        {
            return 0;
        }

        int read = Math.Min(buffer.Length, _length - _position);
        _window.AsSpan(_position, read).CopyTo(buffer);
        _position += read;
        return read;
    }

    /// <summary>Ends the current row after so many characters; the next one starts there.</summary>
    internal void Accept(int characters)
    {
        foreach (char c in _window.AsSpan(0, characters))
        {
            if (c == '\r' || (c == '\n' && !_afterReturn))
            {
                Line++;
            }

            _afterReturn = c == '\r';
        }

        _window.AsSpan(characters, _length - characters).CopyTo(_window);
        _length -= characters;
        _position = Math.Max(0, _position - characters);
        Overflowed = false;
    }

    /// <summary>How many lines the first so many characters of the current row take.</summary>
    internal int LinesIn(int characters)
    {
        ReadOnlySpan<char> text = _window.AsSpan(0, characters).TrimEnd("\r\n");
        return 1 + Math.Max(text.Count('\n'), text.Count('\r'));
    }

    /// <summary>Goes back to the start of the current row.</summary>
    internal void Rewind()
    {
        _position = 0;
        Overflowed = false;
    }

    /// <summary>Gives the first line of the current row up; the next row starts on the line after it.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SkipLine()
    {
        int end = _window.AsSpan(0, _length).IndexOfAny('\n', '\r');
        while (end < 0)
        {
            Accept(_length);
            _position = _length = 0;
            if (!Fill(_window.Length))
            {
                return false;
            }

            end = _window.AsSpan(0, _length).IndexOfAny('\n', '\r');
        }

        int past = end + 1;
        if (_window[end] == '\r' && past < _length && _window[past] == '\n')
        {
            past++;
        }

        Accept(past);
        Rewind();
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill(int wanted)
    {
        if (_length >= longestRow)
        {
            Overflowed = true;
            return false;
        }

        if (_window.Length < _length + wanted)
        {
            Array.Resize(ref _window, Math.Max(_window.Length * 2, _length + wanted));
        }

        int read = source.Read(_window, _length, wanted);
        _length += read;
        return read > 0;
    }
}
