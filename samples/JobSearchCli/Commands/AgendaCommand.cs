using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core.Agendas;
using Networking.Core.Interchange.Calendars;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Whom to be in touch with in the next days, with what, until when and why.</summary>
internal static class AgendaCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("agenda", "Whom to be in touch with in the next days, and why.");
        SourceOptions source = new();
        Argument<string?> folder = new("folder")
        {
            Description = "The LinkedIn export, in place of --from.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<int?> days = SourceOptions.NumberOption("--days", "How many days to plan. Default: 7.", 1, AgendaPlanner.MostDays);
        Option<int?> perDay = SourceOptions.NumberOption("--per-day", "How many people on a working day. Default: what the profile says, else 5.", 0, 1000);
        Option<string?> ics = new("--ics") { Description = "Write the agenda into a calendar file as well.", HelpName = "file" };
        Option<bool> json = new("--json") { Description = "Print the agenda as JSON." };
        command.Arguments.Add(folder);
        source.AddTo(command);
        command.Options.Add(days);
        command.Options.Add(perDay);
        command.Options.Add(ics);
        command.Options.Add(json);
        command.Validators.Add(result =>
        {
            bool hasFolder = result.GetValue(folder) is not null;
            if (hasFolder == source.HasFrom(result))
            {
                result.AddError(hasFolder ? "Give the export once: as the argument or with --from." : "Which export? Give its folder.");
            }
        });
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed, parsed.GetValue(folder)), clock, screen);
            Capacity? capacity = parsed.GetValue(perDay) is { } most ? new(network.View.Calendar, most) : null;
            Agenda agenda = network.View.Agenda(parsed.GetValue(days) ?? 7, capacity);
            if (parsed.GetValue(json))
            {
                AgendaJson.Write(agenda, network, screen.Out.Profile.Out.Writer);
            }
            else
            {
                AgendaPage.Write(agenda, network, screen);
            }

            ProblemList.Write(network.Problems, screen);
            if (parsed.GetValue(ics) is { } file)
            {
                WriteCalendar(file, AgendaCalendar.Write(agenda, network.NameOf, clock.GetCurrentInstant()));
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteCalendar(string file, string calendar)
    {
        try
        {
            File.WriteAllText(file, calendar);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadInputException($"The calendar file {file} cannot be written.");
        }
    }
}
