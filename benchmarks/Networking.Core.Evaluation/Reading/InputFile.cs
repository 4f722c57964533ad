using System.IO.Compression;

namespace Networking.Core.Evaluation.Reading;

/// <summary>A file of data, plain or compressed by gzip, which its first two bytes tell.</summary>
internal static class InputFile
{
    private static readonly byte[] GzipMagic = [0x1f, 0x8b];

    internal static Stream Open(string file)
    {
        if (file.Length == 0)
        {
            throw new BadInputException("a file name is needed; this one is empty.");
        }

        if (Directory.Exists(file))
        {
            throw new BadInputException(file, "this is a folder, not a file.");
        }

        if (!File.Exists(file))
        {
            throw new BadInputException(file, "there is no such file.");
        }

        Stream stream = Raw(file);
        byte[] head = new byte[GzipMagic.Length];
        int count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return count == head.Length && head.AsSpan().SequenceEqual(GzipMagic)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream;
    }

    /// <summary>What the exception means that reading broken gzip data throws.</summary>
    internal static BadInputException Broken(string file, long line) =>
        new(file, line, "the gzip data is damaged or cut off here or shortly after.");

    private static Stream Raw(string file)
    {
        try
        {
            FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);
            if (stream.CanSeek)
            {
                return stream;
            }

            // A pipe cannot be read again from its first byte.
            using (stream)
            {
                MemoryStream copy = new();
                stream.CopyTo(copy);
                copy.Position = 0;
                return copy;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(file, $"it cannot be read: {fault.Message}");
        }
    }
}
