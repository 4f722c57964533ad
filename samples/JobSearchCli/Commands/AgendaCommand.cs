using System.CommandLine;
using JobSearchCli.Agendas;
using JobSearchCli.Output;
using Networking.Core.Interchange.Calendars;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Whom to be in touch with in the next days, with what, until when and why.</summary>
internal static class AgendaCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("agenda", "Whom to be in touch with in the next days, and why.");
        AgendaOptions options = new();
        Option<string?> ics = new("--ics") { Description = "Write the agenda into a calendar file as well.", HelpName = "file" };
        Option<bool> json = new("--json") { Description = "Print the agenda as JSON." };
        options.AddTo(command);
        options.Protect(command, ics);
        command.Options.Add(ics);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = options.Read(parsed, clock, screen);
            if (parsed.GetValue(json))
            {
                AgendaJson.Write(agenda, screen.Out.Profile.Out.Writer);
            }
            else
            {
                AgendaPage.Write(agenda, screen);
            }

            ProblemList.Write(agenda.Network.Problems, screen);
            if (parsed.GetValue(ics) is { } file)
            {
                OutputFile.Write(file, (writer, _) => writer.Write(AgendaCalendar.Write(agenda.Agenda, agenda.Network.NameOf, clock.GetCurrentInstant())));
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
