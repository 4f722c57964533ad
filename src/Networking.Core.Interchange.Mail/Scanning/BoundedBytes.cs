namespace Networking.Core.Interchange.Mail.Scanning;

/// <summary>Bytes up to a limit; what comes after it is dropped and remembered to be missing.</summary>
internal sealed class BoundedBytes(int most)
{
    private byte[] _bytes = [];

    internal byte[] Array => _bytes;

    internal int Length { get; private set; }

    internal bool IsCut { get; private set; }

    internal ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    internal void Clear() => (Length, IsCut) = (0, false);

    internal void Append(ReadOnlySpan<byte> bytes)
    {
        int room = most - Length;
        IsCut |= bytes.Length > room;
        bytes = bytes[..Math.Min(bytes.Length, room)];
        if (Length + bytes.Length > _bytes.Length)
        {
            System.Array.Resize(ref _bytes, Math.Min(most, Math.Max(Length + bytes.Length, Math.Max(4096, 2 * _bytes.Length))));
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }
}
