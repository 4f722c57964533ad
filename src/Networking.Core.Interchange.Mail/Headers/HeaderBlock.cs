using System.Text;
using MimeKit;
using MimeKit.Utils;

namespace Networking.Core.Interchange.Mail.Headers;

/// <summary>The headers of one message, found without copying; MimeKit reads their values when they are asked for.</summary>
internal sealed class HeaderBlock
{
    /// <summary>How much of one header is read, in bytes. Thousands of recipients fit into it.</summary>
    internal const int LongestValue = 65_536;

    /// <summary>How text with bytes outside UTF-8 is read, and how deep addresses and parts may be nested.</summary>
    internal static readonly ParserOptions Options = MakeOptions();

    private readonly List<(HeaderName Name, int Start, int Length)> _found = [];
    private byte[] _bytes = [];
    private ulong _present;

    /// <summary>How many headers there are, read or not.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether a header that is read holds bytes outside UTF-8.</summary>
    internal bool IsGuessed { get; private set; }

    /// <summary>Finds the headers. The bytes are used as long as this is.</summary>
    internal void Open(byte[] bytes, int length)
    {
        _found.Clear();
        (_bytes, _present, Count, IsGuessed) = (bytes, 0, 0, false);
        int at = 0;
        while (at < length)
        {
            int end = EndOf(at, length);
            ReadOnlySpan<byte> name = NameOf(bytes.AsSpan(at, end - at));
            if (!name.IsEmpty)
            {
                Count++;
                Add(name, at, end);
            }

            at = end;
        }
    }

    /// <summary>The name of a header at the beginning of a line; empty where there is none.</summary>
    internal static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> line)
    {
        int colon = line[..Math.Min(line.Length, 200)].IndexOf((byte)':');
        ReadOnlySpan<byte> name = colon < 0 ? [] : line[..colon].TrimEnd(" \t"u8);
        return name.ContainsAnyExceptInRange((byte)'!', (byte)'~') ? [] : name;
    }

    internal bool Has(HeaderName name) => (_present & (1UL << (int)name)) != 0;

    /// <summary>The decoded text of the first header of a name; empty where there is none.</summary>
    internal string Text(HeaderName name)
    {
        if (Has(name))
        {
            foreach ((HeaderName found, int start, int length) in _found)
            {
                if (found == name)
                {
                    return TextAt(start, length);
                }
            }
        }

        return "";
    }

    /// <summary>Adds the addresses in all headers of a name.</summary>
    internal void AddAddresses(HeaderName name, List<MailboxAddress> addresses)
    {
        foreach ((HeaderName found, int start, int length) in _found)
        {
            if (found == name && InternetAddressList.TryParse(Options, _bytes, start, length, out InternetAddressList? list))
            {
                addresses.AddRange(list.Mailboxes);
            }
        }
    }

    /// <summary>The moment that a header says; null where it says none.</summary>
    internal DateTimeOffset? Moment(HeaderName name)
    {
        foreach ((HeaderName found, int start, int length) in _found)
        {
            if (found == name)
            {
                return DateUtils.TryParse(_bytes, start, length, out DateTimeOffset moment) ? moment : null;
            }
        }

        return null;
    }

    private static ParserOptions MakeOptions()
    {
        // MimeKit asks the runtime for encodings, which knows those of Windows and the like only once they are registered.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new() { CharsetEncoding = Encoding.GetEncoding(1252), MaxAddressGroupDepth = 3, MaxMimeDepth = 32 };
    }

    /// <summary>Most headers are plain: MimeKit decodes those that are not.</summary>
    private string TextAt(int start, int length)
    {
        ReadOnlySpan<byte> value = _bytes.AsSpan(start, length).Trim(" \t\r\n"u8);
        return value.ContainsAnyExceptInRange((byte)' ', (byte)'~') || value.IndexOf("=?"u8) >= 0
            ? Rfc2047.DecodeText(Options, _bytes, start, length).Trim()
            : Encoding.ASCII.GetString(value);
    }

    private void Add(ReadOnlySpan<byte> name, int at, int end)
    {
        if (HeaderNames.Find(name) is { } header)
        {
            int start = at + _bytes.AsSpan(at).IndexOf((byte)':') + 1;
            int length = Math.Min(end - start, LongestValue);
            _present |= 1UL << (int)header;
            _found.Add((header, start, length));
            IsGuessed |= !System.Text.Unicode.Utf8.IsValid(_bytes.AsSpan(start, length));
        }
    }

    /// <summary>The end of a header: of the last of its lines, for those that begin with a blank go on with it.</summary>
    private int EndOf(int at, int length)
    {
        while (at < length)
        {
            int feed = _bytes.AsSpan(at, length - at).IndexOf((byte)'\n');
            at = feed < 0 ? length : at + feed + 1;
            if (at < length && _bytes[at] is not ((byte)' ' or (byte)'\t'))
            {
                break;
            }
        }

        return at;
    }
}
