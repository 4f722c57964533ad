using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Everybody in the network, the warmest first.</summary>
internal static class PeopleCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("people", "Everybody in the network, the warmest first.");
        SourceOptions source = new(isRequired: true);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed), clock, screen);
            PeoplePage.Write(network, screen);
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
