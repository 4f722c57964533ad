using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Everybody in the network, the warmest first.</summary>
internal static class PeopleCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("people", "Everybody in the network, the warmest first.");
        new SourceOptions().Show(command, clock, screen, (_, network) => PeoplePage.Write(network, screen));
        return command;
    }
}
