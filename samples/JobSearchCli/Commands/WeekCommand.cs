using System.CommandLine;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>The agenda as a week's table, with the agenda's numbers.</summary>
internal static class WeekCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("week", "The agenda as a week's table: this week, or the coming one when no working day of this one is left.");
        new AgendaOptions().Show(command, clock, screen, (_, agenda) => WeekPage.Write(agenda, screen));
        return command;
    }
}
