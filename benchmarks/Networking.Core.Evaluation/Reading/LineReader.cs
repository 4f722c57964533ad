namespace Networking.Core.Evaluation.Reading;

/// <summary>
/// Gives a file's lines as bytes, without allocating one: a line is valid until the next is asked for. A mark of
/// UTF-8 at the beginning is left out; a carriage return at a line's end is not.
/// </summary>
internal sealed class LineReader(Stream stream, string file)
{
    internal const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[2 * LongestLine];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The number of the line given last, from 1.</summary>
    internal long Number { get; private set; }

    /// <exception cref="BadInputException">The line is too long, or compressed data is broken.</exception>
    internal bool Next(out ReadOnlySpan<byte> line)
    {
        int searched = 0;
        while (true)
        {
            ReadOnlySpan<byte> left = _buffer.AsSpan(_start, _end - _start);
            int end = left[searched..].IndexOf((byte)'\n');
            if (end >= 0)
            {
                line = WithoutMark(left[..(searched + end)]);
                _start += searched + end + 1;
                Number++;
                return true;
            }

            if (_ended)
            {
                line = WithoutMark(left);
                _start = _end;
                Number += left.IsEmpty ? 0 : 1;
                return !left.IsEmpty;
            }

            searched = left.Length;
            Fill();
        }
    }

    private ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) =>
        Number == 0 && line.StartsWith("\uFEFF"u8) ? line["\uFEFF"u8.Length..] : line;

    private void Fill()
    {
        int left = _end - _start;
        if (left > LongestLine)
        {
            throw new BadInputException(file, Number + 1, $"the line is longer than {LongestLine} bytes.");
        }

        _buffer.AsSpan(_start, left).CopyTo(_buffer);
        (_start, _end) = (0, left);
        try
        {
            int count = stream.Read(_buffer.AsSpan(_end));
            _end += count;
            _ended = count == 0;
        }
        catch (InvalidDataException)
        {
            throw InputFile.Broken(file, Number + 1);
        }
    }
}
