using System.Diagnostics;
using System.Runtime.Versioning;

namespace JobSearchCli.Tests;

/// <summary>The store in the user's data folder, which only a process with a data folder of its own can show.</summary>
public class DefaultStoreTests
{
    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void Without_a_source_the_store_in_the_data_folder_is_made_and_read()
    {
        Skip.If(!OperatingSystem.IsLinux(), "Only Linux takes the user's data folder from XDG_DATA_HOME.");
        using TemporaryFolder folder = new();
        string data = Path.Combine(folder.Path, "data");

        Assert.Equal((1, ""), Run(data, "people"));
        Assert.False(Directory.Exists(data));

        (int code, string output) = Run(data, "log", "Mara Okonjo", "--new", "--channel", "phone");
        Assert.Equal(0, code);
        Assert.Contains("Mara Okonjo is in your network now.", output, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(data, "networking-core", "network.db")], Directory.GetFiles(data, "*", SearchOption.AllDirectories));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(data, "networking-core")));
        Assert.Contains("Mara Okonjo", Run(data, "people").Output, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(string dataFolder, params string[] args)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "JobSearchCli.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["XDG_DATA_HOME"] = dataFolder;
        using Process process = Process.Start(start)!;
        Task<string> problems = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain("   at ", problems.GetAwaiter().GetResult(), StringComparison.Ordinal);
        return (process.ExitCode, output);
    }
}
