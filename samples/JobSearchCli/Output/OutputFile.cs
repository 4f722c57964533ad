using System.Text;

namespace JobSearchCli.Output;

/// <summary>A file that is replaced as a whole: whatever goes wrong while writing, the earlier one is still there.</summary>
internal static class OutputFile
{
    /// <summary>An earlier calendar larger than this is none of ours.</summary>
    private const long LargestPrevious = 64 << 20;

    /// <summary>Writes UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes, knowing the text of the earlier file, if there is one.</param>
    /// <param name="hasMark">Whether a byte order mark comes first, by which Excel knows UTF-8.</param>
    /// <exception cref="BadInputException">It cannot be written.</exception>
    internal static void Write(string path, Action<TextWriter, string?> write, bool hasMark = false)
    {
        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (IsDevice(path))
            {
                using StreamWriter device = new(path, append: false, new UTF8Encoding(hasMark));
                write(device, null);
                return;
            }

            string? previous = File.Exists(path) && new FileInfo(path).Length <= LargestPrevious ? File.ReadAllText(path) : null;
            using (StreamWriter writer = new(beside, append: false, new UTF8Encoding(hasMark)))
            {
                write(writer, previous);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The file {path} cannot be written.");
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }

    /// <summary>What takes whatever is written and keeps nothing of it has no earlier file, and none may take its place.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
