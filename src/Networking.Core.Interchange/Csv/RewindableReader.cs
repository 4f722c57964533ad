namespace Networking.Core.Interchange.Csv;

/// <summary>
/// A reader that remembers what was read since the start of the current row, so that a broken row can be read again
/// from its second line. What it remembers is bounded: past the bound it pretends that the text has ended.
/// </summary>
internal sealed class RewindableReader(TextReader source, int longestRow) : TextReader
{
    private char[] _window = new char[32_768];
    private int _start;
    private int _length;
    private int _position;
    private bool _afterReturn;

    /// <summary>The line on which the current row starts, from 1.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>Whether the current row is longer than the bound.</summary>
    internal bool Overflowed { get; private set; }

    /// <summary>Whether the source has been read to its end.</summary>
    internal bool HasEnded { get; private set; }

    /// <summary>What has been read from the start of the current row on. It stays until more is read.</summary>
    internal ReadOnlySpan<char> Ahead => _window.AsSpan(_start.._length);

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

    /// <summary>Reads more of the current row than <see cref="Ahead"/> has.</summary>
    /// <returns>Whether there is more, within the bound.</returns>
    internal bool ReadAhead() => Fill(Math.Max(_window.Length / 2, _length - _start));

    /// <summary>Ends the current row after so many characters; the next one starts there.</summary>
    internal void Accept(int characters)
    {
        ReadOnlySpan<char> row = _window.AsSpan(_start, characters);
        if (!row.IsEmpty)
        {
            int ends = row.Count('\n') + (row.Contains('\r') ? row.Count('\r') - row.Count("\r\n") : 0);
            Line += ends - (_afterReturn && row[0] == '\n' ? 1 : 0);
            _afterReturn = row[^1] == '\r';
        }

        _start += characters;
        _position = Math.Max(_start, _position);
        Overflowed = false;
    }

    /// <summary>How many lines the first so many characters of the current row take.</summary>
    internal int LinesIn(int characters)
    {
        ReadOnlySpan<char> text = _window.AsSpan(_start, characters).TrimEnd("\r\n");
        return 1 + Math.Max(text.Count('\n'), text.Count('\r'));
    }

    /// <summary>Goes back to the start of the current row.</summary>
    internal void Rewind()
    {
        _position = _start;
        Overflowed = false;
    }

    /// <summary>Gives the first line of the current row up; the next row starts on the line after it.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool SkipLine()
    {
        int end = Ahead.IndexOfAny('\n', '\r');
        while (end < 0)
        {
            Accept(Ahead.Length);
            if (!Fill(_window.Length))
            {
                return false;
            }

            end = Ahead.IndexOfAny('\n', '\r');
        }

        Accept(Ahead[end..] is ['\r', '\n', ..] ? end + 2 : end + 1);
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
        if (_length - _start >= longestRow)
        {
            Overflowed = true;
            return false;
        }

        MakeRoom(wanted);
        int read = source.Read(_window, _length, wanted);
        _length += read;
        HasEnded = read == 0;
        return read > 0;
    }

    /// <summary>Moves the current row to the front where there is no room behind it, and makes the window larger where that is not enough.</summary>
    private void MakeRoom(int wanted)
    {
        if (_window.Length - _length >= wanted)
        {
            return;
        }

        char[] window = _window;
        int kept = _length - _start;
        if (kept + wanted > window.Length)
        {
            _window = new char[Math.Max(window.Length * 2, kept + wanted)];
        }

        window.AsSpan(_start, kept).CopyTo(_window);
        _position -= _start;
        (_start, _length) = (0, kept);
    }
}
