using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>The gatherings you plan, what to take along, and what became of those you were at.</summary>
internal static class GatheringsCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("gatherings", "The gatherings you plan, what to take along, and what became of those you were at.");
        new SourceOptions().Show(command, clock, screen, (_, network) => GatheringsPage.Write(network, screen));
        return command;
    }
}
