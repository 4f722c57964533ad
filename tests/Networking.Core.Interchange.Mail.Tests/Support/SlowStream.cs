namespace Networking.Core.Interchange.Mail.Tests.Support;

/// <summary>Gives at most so many bytes at a time.</summary>
internal sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes, writable: false)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
}
