namespace Networking.Core.Interchange.Tests;

internal static class Repository
{
    /// <summary>A file or folder of the repository the tests run in.</summary>
    internal static string PathOf(params string[] parts)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Networking.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run in the repository.");
        }

        return Path.Combine([folder, .. parts]);
    }
}
