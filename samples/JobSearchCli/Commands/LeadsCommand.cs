using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>All leads: who gave them, where they stand, what is due, and what their givers would be told.</summary>
internal static class LeadsCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("leads", "All leads: where they stand, what is due, and what their givers would be told.");
        new SourceOptions().Show(command, clock, screen, (_, network) => LeadsPage.Write(network, screen));
        return command;
    }
}
