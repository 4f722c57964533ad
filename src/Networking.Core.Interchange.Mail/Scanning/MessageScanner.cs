namespace Networking.Core.Interchange.Mail.Scanning;

/// <summary>
/// Cuts a stream into messages: the headers of each, and the beginning of its body where that is wanted. Bodies are
/// passed over without being looked at, but for the lines that begin another message.
/// </summary>
internal sealed class MessageScanner
{
    private readonly ByteWindow _window;
    private readonly BoundedBytes _separator = new(SeparatorLine.Longest);
    private readonly BoundedBytes _headers;
    private readonly BoundedBytes? _body;
    private bool _anySeparator;
    private bool _isAtLineStart;
    private bool _isDone;

    internal MessageScanner(ImportOptions options, bool withBodies, CancellationToken cancellationToken)
    {
        _window = new(options.MostBytes, cancellationToken);
        _headers = new(options.LongestField);
        _body = withBodies ? new(options.LongestField) : null;
    }

    /// <summary>Whether the file holds one message after another, each after a <see cref="SeparatorLine"/>.</summary>
    internal bool IsMailbox { get; private set; }

    /// <summary>The line on which the message begins.</summary>
    internal int Line { get; private set; }

    /// <summary>The line before the message; empty in a file of one message.</summary>
    internal ReadOnlySpan<byte> Separator => _separator.Span;

    internal BoundedBytes Headers => _headers;

    /// <summary>The beginning of the body, where it was wanted.</summary>
    internal ReadOnlySpan<byte> Body => _body is null ? [] : _body.Span;

    /// <summary>Whether the stream is longer than allowed.</summary>
    internal bool IsCut => _window.IsCut;

    internal void Open(Stream stream)
    {
        _window.Open(stream);
        (_isDone, _isAtLineStart) = (false, true);
        ReadOnlySpan<byte> line = PeekLine();
        IsMailbox = line.StartsWith(SeparatorLine.Start);
        _anySeparator = IsMailbox && !SeparatorLine.HasTime(line);
        if (!IsMailbox)
        {
            SkipAppleLength();
        }
    }

    /// <summary>Goes to the next message; false when there is none.</summary>
    internal bool MoveNext()
    {
        if (_isDone || (_window.Bytes.IsEmpty && !_window.Widen()))
        {
            return false;
        }

        Line = _window.Line;
        _separator.Clear();
        _headers.Clear();
        _body?.Clear();
        if (IsMailbox)
        {
            TakeSeparator();
        }

        bool hasBody = TakeHeaders();
        _isDone = !IsMailbox;
        if (hasBody && IsMailbox)
        {
            PassBody();
        }
        else if (hasBody && _body is not null)
        {
            TakeRest(_body);
        }

        return true;
    }

    private void TakeSeparator()
    {
        bool ends;
        do
        {
            (int length, ends) = _window.FindLine();
            _separator.Append(_window.Bytes[..length]);
            _window.Skip(length);
        }
        while (!ends);
    }

    /// <summary>Takes lines up to the empty one; false where another message follows at once, or nothing.</summary>
    private bool TakeHeaders()
    {
        _isAtLineStart = true;
        while (true)
        {
            (int length, bool ends) = _window.FindLine();
            if (length == 0)
            {
                return false;
            }

            ReadOnlySpan<byte> line = _window.Bytes[..length];
            if (_isAtLineStart && line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'])
            {
                _window.Skip(length);
                return true;
            }

            if (_isAtLineStart && IsSeparator(line))
            {
                return false;
            }

            _headers.Append(line);
            _window.Skip(length);
            _isAtLineStart = ends;
            if (_headers.IsCut)
            {
                return true;
            }
        }
    }

    /// <summary>The line that begins here, or as much of it as fits.</summary>
    private ReadOnlySpan<byte> PeekLine()
    {
        // Finding the line may move the bytes, so it comes first.
        int length = _window.FindLine().Length;
        return _window.Bytes[..length];
    }

    private bool IsSeparator(ReadOnlySpan<byte> line) =>
        IsMailbox && line.StartsWith(SeparatorLine.Start) && (_anySeparator || SeparatorLine.HasTime(line));

    private void PassBody()
    {
        while (true)
        {
            if (_isAtLineStart && IsSeparator(PeekLine()))
            {
                return;
            }

            int at = _window.Bytes.IndexOf("\nFrom "u8);
            if (at >= 0)
            {
                Pass(at + 1);
                _isAtLineStart = true;
                if (!IsSeparator(PeekLine()))
                {
                    Pass(SeparatorLine.Start.Length);
                    _isAtLineStart = false;
                }

                continue;
            }

            // The beginning of a separator may stand at the end of the window.
            int kept = _window.IsLast ? 0 : Math.Min(SeparatorLine.Start.Length, _window.Bytes.Length);
            Pass(_window.Bytes.Length - kept);
            _isAtLineStart = false;
            if (!_window.Widen())
            {
                Pass(_window.Bytes.Length);
                return;
            }
        }
    }

    private void Pass(int count)
    {
        _body?.Append(_window.Bytes[..count]);
        _window.Skip(count);
    }

    private void TakeRest(BoundedBytes body)
    {
        do
        {
            body.Append(_window.Bytes);
            _window.Skip(_window.Bytes.Length);
        }
        while (!body.IsCut && _window.Widen());
    }

    /// <summary>Apple Mail writes the length of the message on a line of its own before it.</summary>
    private void SkipAppleLength()
    {
        int length = PeekLine().Length;
        while (_window.Bytes.Length == length && _window.Widen())
        {
        }

        if (_window.Bytes.Length > length && length < 20 && MailHead.IsAppleLength(_window.Bytes[..length]))
        {
            _window.Skip(length);
        }
    }
}
