using System.CommandLine;
using JobSearchCli.Agendas;
using JobSearchCli.Output;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>The agenda as a week's table, with the agenda's numbers.</summary>
internal static class WeekCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("week", "The agenda as a week's table: this week, or the coming one when no working day of this one is left.");
        AgendaOptions options = new();
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = options.Read(parsed, clock, screen);
            WeekPage.Write(agenda, screen);
            ProblemList.Write(agenda.Network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
