namespace JobSearchCli.Sources;

/// <summary>Tells whether two names are of one file.</summary>
internal static class FilePaths
{
    private static readonly StringComparison Case = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    internal static bool AreOne(string one, string other) => string.Equals(Real(one), Real(other), Case);

    /// <summary>Whether a file lies in a folder, at any depth.</summary>
    internal static bool IsIn(string folder, string file) =>
        Real(file).StartsWith(Path.TrimEndingDirectorySeparator(Real(folder)) + Path.DirectorySeparatorChar, Case);

    /// <summary>The whole path, without links on the way.</summary>
    internal static string Real(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string real = Path.GetPathRoot(full)!;
        foreach (string part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, part);
            real = TargetOf(real) ?? real;
        }

        return real;
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing is there yet, or a link leads in a circle: then nothing is overwritten.
            return null;
        }
    }
}
