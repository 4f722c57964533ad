using System.CommandLine;
using Networking.Core.Evaluation.Commands;

namespace Networking.Core.Evaluation;

/// <summary>The tool's commands. Every fault is a line on the error output and the exit code 1.</summary>
internal static class CommandLine
{
    internal const int Done = 0;
    internal const int Fault = 1;

    internal static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        RootCommand root = new("Measures the library's scores on real data: every figure is made by its public API.");
        root.Subcommands.Add(WarmthCommand.Create(output, errors));
        root.Subcommands.Add(TrustCommand.Create(output, errors));
        root.Subcommands.Add(FitCommand.Create(output, errors));
        root.Subcommands.Add(FormsCommand.Create(output, errors));
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string error in parsed.Errors.Select(error => error.Message))
            {
                errors.WriteLine($"Error: {error}");
            }

            errors.WriteLine("Use --help to see how it is used.");
            return Fault;
        }

        try
        {
            return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Output = output, Error = errors });
        }
        catch (Exception fault) when (fault is BadInputException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"Error: {fault.Message}");
            return Fault;
        }
    }
}
