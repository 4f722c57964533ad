namespace JobSearchCli.Sources;

/// <summary>Why a file cannot be written, in the rest of a sentence.</summary>
internal static class PlaceTrouble
{
    /// <summary>Null where it can be.</summary>
    internal static string? Writing(string path)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        if (Directory.Exists(path))
        {
            return "it is a folder.";
        }

        if (!Directory.Exists(folder))
        {
            return $"there is no folder {folder}.";
        }

        bool isThere = File.Exists(path);
        try
        {
            // Nothing short of opening it tells for sure. A file that was not there is gone again after that.
            using FileStream file = isThere
                ? new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete)
                : new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return isThere ? "it is read-only, or not yours to write." : $"you may not write into the folder {folder}.";
        }
        catch (IOException)
        {
            return "it may be in use by another program, or its disk does not take it.";
        }
    }
}
