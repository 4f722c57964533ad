using System.CommandLine;
using System.CommandLine.Parsing;
using JobSearchCli.Commands;
using NodaTime;

namespace JobSearchCli;

/// <summary>The program's commands and its exit codes.</summary>
internal static class CommandLine
{
    internal static int Run(string[] args, Screen screen, IClock clock)
    {
        RootCommand root = new("What your network is asking for today. Keeps your network in a store, which import fills and log, lead, promise and done keep up; an export of LinkedIn can be looked at without one.");
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
        root.Subcommands.Add(LogCommand.Create(screen, clock));
        root.Subcommands.Add(LeadCommand.Create(screen, clock));
        root.Subcommands.Add(PromiseCommand.Create(screen, clock));
        root.Subcommands.Add(DoneCommand.Create(screen, clock));
        root.Subcommands.Add(PutOffCommands.CreateSnooze(screen, clock));
        root.Subcommands.Add(PutOffCommands.CreateDismiss(screen, clock));
        root.Subcommands.Add(UndoCommand.Create(screen, clock));
        root.Subcommands.Add(ForgetCommand.Create(screen, clock));
        root.Subcommands.Add(ImportCommand.Create(screen, clock));
        root.Subcommands.Add(DuplicatesCommand.Create(screen, clock));
        root.Subcommands.Add(ExportCommand.Create(screen, clock));
        ParseResult parsed = root.Parse(args);
        IReadOnlyList<string> faults = Usage.Faults(parsed);
        if (faults.Count > 0)
        {
            foreach (string fault in faults)
            {
                screen.Error(fault);
            }

            screen.Hint("Use --help to see how it is used.");
            return ExitCodes.Usage;
        }

        HideArgumentsAbove(parsed.CommandResult);
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

    /// <summary>The help of <c>lead step</c> would list what <c>lead</c> takes, too.</summary>
    private static void HideArgumentsAbove(CommandResult command)
    {
        foreach (Argument argument in (command.Parent as CommandResult)?.Command.Arguments ?? [])
        {
            argument.Hidden = true;
        }
    }
}
