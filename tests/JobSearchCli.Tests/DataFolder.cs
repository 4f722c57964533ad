using System.Runtime.CompilerServices;

namespace JobSearchCli.Tests;

/// <summary>The data folder of whoever runs the tests is not touched: theirs is one that does not exist.</summary>
internal static class DataFolder
{
    [ModuleInitializer]
    internal static void Replace() =>
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", Path.Combine(Path.GetTempPath(), $"no-data-{Guid.NewGuid():N}"));
}
