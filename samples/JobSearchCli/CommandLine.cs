using System.CommandLine;
using JobSearchCli.Commands;
using NodaTime;

namespace JobSearchCli;

/// <summary>The program's commands and its exit codes.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args, Screen screen, IClock clock)
    {
        RootCommand root = new("What your network is asking for today. Reads a LinkedIn export and notes.csv beside it, or a journal into which import puts your files.");
        root.Subcommands.Add(AgendaCommand.Create(screen, clock));
        root.Subcommands.Add(WeekCommand.Create(screen, clock));
        root.Subcommands.Add(WhyCommand.Create(screen, clock));
        root.Subcommands.Add(AskCommand.Create(screen, clock));
        root.Subcommands.Add(LeadsCommand.Create(screen, clock));
        root.Subcommands.Add(PathCommand.Create(screen, clock));
        root.Subcommands.Add(GiveCommand.Create(screen, clock));
        root.Subcommands.Add(GatheringsCommand.Create(screen, clock));
        root.Subcommands.Add(BriefCommand.Create(screen, clock));
        root.Subcommands.Add(HealthCommand.Create(screen, clock));
        root.Subcommands.Add(PeopleCommand.Create(screen, clock));
        root.Subcommands.Add(ExplainCommand.Create(screen, clock));
        root.Subcommands.Add(ImportCommand.Create(screen, clock));
        root.Subcommands.Add(DuplicatesCommand.Create(screen, clock));
        root.Subcommands.Add(ExportCommand.Create(screen, clock));
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (string error in parsed.Errors.Select(error => error.Message))
            {
                screen.Error(error);
            }

            screen.Hint("Use --help to see how it is used.");
            return ExitCodes.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = screen.Out.Profile.Out.Writer,
                Error = screen.Problems.Profile.Out.Writer,
            });
        }
        catch (BadInputException fault)
        {
            screen.Error(fault.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Error(fault.Message);
            return ExitCodes.BadInput;
        }
    }
}
