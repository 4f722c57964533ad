using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>All leads: who gave them, where they stand, what is due, and what their givers would be told.</summary>
internal static class LeadsCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("leads", "All leads: where they stand, what is due, and what their givers would be told.");
        SourceOptions source = new(isRequired: true);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed), clock, screen);
            LeadsPage.Write(network, screen);
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
