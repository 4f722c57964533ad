using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>What you could do for others: share, introduce, congratulate.</summary>
internal static class GiveCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("give", "What you could do for others: share, introduce, congratulate.");
        new SourceOptions().Show(command, clock, screen, (_, network) => GivePage.Write(network, screen));
        return command;
    }
}
