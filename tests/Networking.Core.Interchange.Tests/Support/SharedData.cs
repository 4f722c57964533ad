namespace Networking.Core.Interchange.Tests.Support;

/// <summary>Real data that lies beside the repository, or where <c>NETWORKING_DATA</c> says; never in it.</summary>
internal static class SharedData
{
    /// <summary>The folder; skips the test, and says why, where it is not.</summary>
    internal static string Folder(string name)
    {
        string? folder = Folders().Select(data => Path.Combine(data, name)).FirstOrDefault(Directory.Exists);
        Skip.If(folder is null, $"SKIPPED: {name} is not here. Set NETWORKING_DATA to the folder of the evaluation data, or put it beside the repository as shared/data.");
        return folder!;
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("NETWORKING_DATA") is { Length: > 0 } given)
        {
            yield return given;
        }

        yield return Path.Combine(Path.GetDirectoryName(Repository.PathOf())!, "shared", "data");
    }
}
