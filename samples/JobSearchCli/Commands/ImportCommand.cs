using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Interchange;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Commands;

/// <summary>Puts files of all kinds into a store or a journal, after showing what that would change.</summary>
internal static class ImportCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("import", "Puts files into your store: LinkedIn's export, address books, calendars, mailboxes, journals. Shows first what would change.");
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
                return Task.FromResult(Run(settings, parsed, parsed.GetValue(yes), parsed.GetValue(all), screen, clock, stop));
            }
            catch (OperationCanceledException)
            {
                screen.Hint("Stopped. Nothing was recorded.");
                return Task.FromResult(ExitCodes.Stopped);
            }
        });
        return command;
    }

    private static int Run(ImportSettings settings, ParseResult parsed, bool isAgreed, bool isWhole, Screen screen, IClock clock, CancellationToken stop)
    {
        JournalPlace place = settings.PlaceOf(parsed, clock);
        JournalSource before = place.LoadOrBegin();
        JournalsToImport journals = JournalsToImport.Read(settings.PathsOf(parsed), before.Network);
        ImportPlan? plan = journals.OtherPaths.Count == 0 ? null : Plan(settings, parsed, journals, NetworkSource.ZoneOf(before), screen, stop);
        Network after = plan is null ? journals.After : journals.After.Replay(plan.Entries);
        JournalsPage.Write(journals, screen);
        if (plan is not null)
        {
            new ImportPage(plan, after.AsOf(NetworkSource.LastDay), screen).Write(isWhole);
        }

        ProblemList.Write([.. before.Problems, .. journals.Problems, .. (plan?.Problems ?? []).Where(IsWorthTelling).Select(NetworkSource.ToProblem)], screen);
        screen.Line();
        JournalEntry[] entries = [.. journals.Entries, .. plan?.Entries ?? []];
        if (entries.Length == 0)
        {
            screen.Line("There is nothing new in these files.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        int changes = journals.Entries.Count + (plan?.Changes.Count ?? 0);
        if (!isAgreed && !screen.Confirm($"Record {(changes == 1 ? "this change" : $"these {changes} changes")}?"))
        {
            screen.Line(screen.CanAsk
                ? "Nothing was recorded."
                : "Nothing was recorded. To record these changes, give the same command with --yes.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        place.Append(entries, planned: before);
        screen.Line(Markup.Escape($"Recorded {Words.Count(changes, "change")} in {place.Name}, which now has {Words.Entries(after.Count)}."));
        return ExitCodes.Done;
    }

    /// <summary>The table says which files of a folder are not read.</summary>
    private static bool IsWorthTelling(ImportProblem problem) =>
        problem.Code != ImportCodes.FileUnknown || problem.Severity != ProblemSeverity.Note;

    private static ImportPlan Plan(
        ImportSettings settings, ParseResult parsed, JournalsToImport journals, DateTimeZone zone, Screen screen, CancellationToken stop)
    {
        ImportOptions options = settings.Read(parsed, zone);
        try
        {
            return Progress.Show(
                screen,
                "Reading the files",
                progress => Import.Plan(journals.OtherPaths, NetworkSource.Seeker, journals.After, options, progress, stop));
        }
        catch (ImportException fault)
        {
            throw new BadInputException(fault.Message);
        }
    }
}
