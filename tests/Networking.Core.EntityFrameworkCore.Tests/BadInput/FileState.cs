namespace Networking.Core.EntityFrameworkCore.Tests.BadInput;

/// <summary>All files of a folder with what they hold, to show that nothing was changed and nothing laid beside them.</summary>
internal static class FileState
{
    internal static IReadOnlyDictionary<string, string> Of(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);
}
