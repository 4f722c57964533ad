using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Interchange;
using Spectre.Console;

namespace JobSearchCli.Commands;

/// <summary>Puts files of all kinds into a journal, after showing what that would change.</summary>
internal static class ImportCommand
{
    internal static Command Create(Screen screen)
    {
        Command command = new("import", "Puts files into your journal: LinkedIn's export, address books, calendars, mailboxes. Shows first what would change.");
        ImportSettings settings = new();
        Option<bool> yes = new("--yes") { Description = "Record the changes without asking." };
        Option<bool> all = new("--all") { Description = "List every change, not the first of each kind only." };
        settings.AddTo(command);
        command.Options.Add(yes);
        command.Options.Add(all);
        command.SetAction((parsed, stop) =>
        {
            try
            {
                return Task.FromResult(Run(settings, parsed, parsed.GetValue(yes), parsed.GetValue(all), screen, stop));
            }
            catch (OperationCanceledException)
            {
                screen.Hint("Stopped. Nothing was recorded.");
                return Task.FromResult(ExitCodes.Stopped);
            }
        });
        return command;
    }

    private static int Run(ImportSettings settings, ParseResult parsed, bool isAgreed, bool isWhole, Screen screen, CancellationToken stop)
    {
        string file = settings.JournalOf(parsed);
        JournalSource journal = JournalSource.LoadOrBegin(file);
        ImportPlan plan = Plan(settings, parsed, journal, screen, stop);
        Network after = journal.Network.Replay(plan.Entries);
        new ImportPage(plan, after.AsOf(NetworkSource.LastDay), screen).Write(isWhole);
        ProblemList.Write([.. journal.Problems, .. plan.Problems.Where(IsWorthTelling).Select(NetworkSource.ToProblem)], screen);
        screen.Line();
        if (plan.IsEmpty)
        {
            screen.Line("There is nothing new in these files.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        if (!isAgreed && !screen.Confirm($"Record {(plan.Changes.Count == 1 ? "this change" : $"these {plan.Changes.Count} changes")}?"))
        {
            screen.Line(screen.CanAsk
                ? "Nothing was recorded."
                : "Nothing was recorded. To record these changes, give the same command with --yes.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        JournalEntry[] entries = [.. plan.Entries];
        JournalSource.Append(file, entries);
        screen.Line(Markup.Escape($"Recorded {Words.Count(plan.Changes.Count, "change")} in {Path.GetFileName(file)}, which now has {Words.Entries(after.Count)}."));
        return ExitCodes.Done;
    }

    /// <summary>The table says which files of a folder are not read.</summary>
    private static bool IsWorthTelling(ImportProblem problem) =>
        problem.Code != ImportCodes.FileUnknown || problem.Severity != ProblemSeverity.Note;

    private static ImportPlan Plan(ImportSettings settings, ParseResult parsed, JournalSource journal, Screen screen, CancellationToken stop)
    {
        string[] paths = settings.PathsOf(parsed);
        ImportOptions options = settings.Read(parsed, NetworkSource.ZoneOf(journal));
        try
        {
            return Progress.Show(screen, "Reading the files", progress => Import.Plan(paths, NetworkSource.Seeker, journal.Network, options, progress, stop));
        }
        catch (ImportException fault)
        {
            throw new BadInputException(fault.Message);
        }
    }
}
