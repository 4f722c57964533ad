namespace Networking.Core.Interchange.Files;

/// <summary>
/// The unpacked bytes of a file in an archive. It fails where they are fewer than the archive says: damaged data can
/// otherwise look like the end of the file.
/// </summary>
internal sealed class WholeEntryStream(Stream inner, long length) : ForwardStream(inner)
{
    private long _left = length;

    /// <exception cref="InvalidDataException">The data ends too early.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = Inner.Read(buffer);
        _left -= read;
        return read > 0 || buffer.IsEmpty || _left <= 0 ? read : throw new InvalidDataException("The archive's data ends too early.");
    }
}
