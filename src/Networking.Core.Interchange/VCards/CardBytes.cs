using System.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>The bytes of a file of cards: as they are, or made UTF-8 where the file is UTF-16 or a text.</summary>
internal abstract class CardBytes
{
    /// <summary>Whether the bytes were made from characters, so that charsets named in the text say nothing about them.</summary>
    internal virtual bool FromText => true;

    /// <summary>Reads some bytes; 0 at the end.</summary>
    internal abstract int Read(Span<byte> into);

    internal static CardBytes Of(TextReader text) => new Characters(text.Read);

    internal static CardBytes Of(Stream stream)
    {
        byte[] head = new byte[4];
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        Octets octets = new(stream, head[..length]);
        return head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new Octets(stream, head[3..length]),
            [0xFF, 0xFE, 0, 0] => Decoded(octets, Encoding.UTF32),
            [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0] => Decoded(octets, Encoding.Unicode),
            [0xFE, 0xFF, ..] or [0, not 0, 0, not 0] => Decoded(octets, Encoding.BigEndianUnicode),
            _ => octets,
        };
    }

    private static Characters Decoded(Octets octets, Encoding encoding)
    {
        Decoder decoder = encoding.GetDecoder();
        byte[] bytes = new byte[16_384];
        bool first = true;
        return new(Read);

        // The characters' room is never smaller than what the bytes can make.
        int Read(Span<char> into)
        {
            int made = 0;
            int read = -1;
            while (made == 0 && read != 0)
            {
                read = octets.Read(bytes);
                made = decoder.GetChars(bytes.AsSpan(0, read), into, flush: read == 0);
                if (first && made > 0)
                {
                    first = false;
                    if (into[0] == '\uFEFF')
                    {
                        into[1..made].CopyTo(into);
                        made--;
                    }
                }
            }

            return made;
        }
    }

    private sealed class Octets(Stream stream, byte[] head) : CardBytes
    {
        private ReadOnlyMemory<byte> _head = head;

        internal override bool FromText => false;

        internal override int Read(Span<byte> into)
        {
            if (_head.IsEmpty)
            {
                return stream.Read(into);
            }

            int length = Math.Min(_head.Length, into.Length);
            _head.Span[..length].CopyTo(into);
            _head = _head[length..];
            return length;
        }
    }

    private sealed class Characters(Characters.Source read) : CardBytes
    {
        private readonly char[] _characters = new char[16_384];
        private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
        private int _start;
        private int _end;
        private bool _ended;

        internal delegate int Source(Span<char> into);

        internal override int Read(Span<byte> into)
        {
            int bytes = 0;
            while (bytes == 0 && !(_ended && _start == _end))
            {
                if (_start == _end)
                {
                    (_start, _end) = (0, read(_characters));
                    _ended = _end == 0;
                }

                _encoder.Convert(_characters.AsSpan(_start, _end - _start), into, flush: _ended, out int used, out bytes, out _);
                _start += used;
            }

            return bytes;
        }
    }
}
