using System.Buffers;
using System.Text;

namespace Networking.Core.Interchange.Files;

/// <summary>Finds a file's encoding by reading all of it once.</summary>
/// <remarks>
/// A byte order mark decides. Without one, text full of zero bytes is UTF-16, what is valid UTF-8 is that, and the
/// rest is UTF-8 with damage if it has more valid than broken sequences, else Windows-1252.
/// </remarks>
internal static class TextEncoding
{
    /// <summary>The encoding, and whether it was guessed in a way that may garble text.</summary>
    internal readonly record struct Finding(Encoding Encoding, string? Doubt);

    /// <returns>The encoding; null when the file is longer than allowed.</returns>
    internal static Finding? Find(Stream stream, long mostBytes, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[65_536];
        int kept = 0;
        long total = 0;
        Tally tally = default;
        Encoding? marked = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int read = stream.Read(buffer, kept, buffer.Length - kept);
            if (total == 0)
            {
                read += read > 0 ? stream.ReadAtLeast(buffer.AsSpan(read), Math.Max(0, 4 - read), throwOnEndOfStream: false) : 0;
                marked = Marked(buffer.AsSpan(0, read));
            }

            total += read;
            if (total > mostBytes)
            {
                return null;
            }

            ReadOnlySpan<byte> bytes = buffer.AsSpan(0, kept + read);
            kept = marked is null ? tally.Add(bytes, read == 0) : 0;
            bytes[^kept..].CopyTo(buffer);
            if (read == 0)
            {
                return marked is not null ? new(marked, null) : tally.Decide(total);
            }
        }
    }

    private static Encoding? Marked(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private struct Tally
    {
        private long _sequences;
        private long _broken;
        private long _zeros;
        private long _zerosAtOdd;
        private long _position;

        /// <summary>Counts what the bytes hold; returns how many at the end are part of a sequence that goes on.</summary>
        internal int Add(ReadOnlySpan<byte> bytes, bool last)
        {
            while (true)
            {
                // Most of most files is ASCII, which tells nothing.
                int plain = bytes.IndexOfAnyExceptInRange((byte)1, (byte)127);
                plain = plain < 0 ? bytes.Length : plain;
                _position += plain;
                bytes = bytes[plain..];
                if (bytes.IsEmpty)
                {
                    return 0;
                }

                OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
                if (status == OperationStatus.NeedMoreData && !last)
                {
                    return bytes.Length;
                }

                if (status != OperationStatus.Done)
                {
                    _broken++;
                }
                else if (length > 1)
                {
                    _sequences++;
                }
                else if (rune.Value == 0)
                {
                    _zeros++;
                    _zerosAtOdd += _position & 1;
                }

                _position += length;
                bytes = bytes[length..];
            }
        }

        internal readonly Finding Decide(long total) =>
            _zeros > total / 4 ? new(_zerosAtOdd > _zeros / 2 ? Encoding.Unicode : Encoding.BigEndianUnicode, "UTF-16")
            : _broken == 0 ? new(Encoding.UTF8, null)
            : _sequences > _broken ? new(Encoding.UTF8, "UTF-8 with damage")
            : new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, "Windows-1252");
    }
}
