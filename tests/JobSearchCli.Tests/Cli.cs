using NodaTime;
using NodaTime.Testing;
using Spectre.Console;

namespace JobSearchCli.Tests;

/// <summary>Runs the program as a shell would with its output in a pipe.</summary>
internal static class Cli
{
    internal static string SampleExport { get; } = Path.Combine(RepositoryRoot(), "samples", "data", "nadia-lindqvist");

    internal static CliResult Run(params string[] args) => Run(Screen.Plain, args);

    /// <summary>Runs the program on a terminal of 80 columns, with colours and symbols or without.</summary>
    internal static CliResult RunOnTerminal(bool hasColours, bool hasUnicode, params string[] args) =>
        Run(writer => Terminal.Create(writer, hasColours: hasColours, hasUnicode: hasUnicode), args);

    /// <summary>Runs the program on a terminal of so many columns, without colours.</summary>
    internal static CliResult RunOnTerminalOf(int columns, params string[] args) =>
        Run(writer => Terminal.Create(writer, width: columns, hasColours: false), args);

    private static CliResult Run(Func<TextWriter, IAnsiConsole> console, string[] args)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        FakeClock clock = new(Instant.FromUtc(2026, 11, 23, 9, 0));
        int exitCode = CommandLine.Run(args, new Screen(console(output), console(errors)), clock);
        return new(exitCode, output.ToString(), errors.ToString());
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Networking.Core.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}

/// <summary>What a run of the program left.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.TrimEntries);
}
