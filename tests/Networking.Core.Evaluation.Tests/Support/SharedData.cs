namespace Networking.Core.Evaluation.Tests.Support;

/// <summary>Real data that lies beside the repository, or where <c>NETWORKING_DATA</c> says; never in it.</summary>
internal static class SharedData
{
    /// <summary>The file; skips the test, and says why, where it is not.</summary>
    internal static string File(string name)
    {
        string? file = Folders().Select(folder => Path.Combine(folder, name)).FirstOrDefault(System.IO.File.Exists);
        Skip.If(file is null, $"SKIPPED: {name} is not here. Set NETWORKING_DATA to the folder of the evaluation data, or put it beside the repository as shared/data.");
        return file!;
    }

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("NETWORKING_DATA") is { Length: > 0 } given)
        {
            yield return given;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Networking.Core.sln")) && folder.Parent is { } above)
            {
                yield return Path.Combine(above.FullName, "shared", "data");
            }
        }
    }
}
