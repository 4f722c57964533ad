using System.IO.Compression;
using System.Text;

namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("evaluation-").FullName;

    internal string Write(string content, string name = "data.txt") => Write(Encoding.UTF8.GetBytes(content), name);

    internal string Write(byte[] content, string name = "data.txt")
    {
        string file = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(file, content);
        return file;
    }

    internal static byte[] Zip(string content)
    {
        using MemoryStream zipped = new();
        using (GZipStream gzip = new(zipped, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return zipped.ToArray();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
