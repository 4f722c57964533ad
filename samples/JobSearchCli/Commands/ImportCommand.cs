using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Commands;

/// <summary>Puts files of all kinds into a store or a journal, after showing what that would change.</summary>
internal static class ImportCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("import", """
            Puts files into your store: LinkedIn's export, address books, calendars, mailboxes, your notes, journals. Shows first what would change, and asks.
            Exit codes: 0 done, or you said no; 1 a file or folder you named cannot be read (the others are recorded all the same), or nothing can; 2 wrong words; 3 there is something to record, but no --yes and nobody to ask; 130 stopped.
            """);
        ImportSettings settings = new();
        Option<bool> yes = new("--yes") { Description = "Record the changes without asking." };
        Option<bool> all = new("--all") { Description = "List every change and every problem, not the first of each kind only." };
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
        place.CheckWritable();
        string[] paths = settings.PathsOf(parsed);
        IReadOnlyList<string> noteFiles = NotesToImport.In(paths);
        JournalsToImport journals = JournalsToImport.Read([.. paths.Where(path => !NotesToImport.IsAll(path))], before.Network);
        PlannedFiles files = PlannedFiles.Read(journals, noteFiles.Count > 0, settings.Read(parsed, NetworkSource.ZoneOf(before), isWhole), screen, stop);
        NotesToImport notes = NotesToImport.Read(noteFiles, journals.After.Replay(files.Entries));
        JournalsPage.Write(journals, screen);
        if (files.Plan is not null || noteFiles.Count > 0)
        {
            ImportTable.Write(files.Plan, files.Refused, notes.Files, screen);
        }

        if (files.Plan is not null)
        {
            new ImportPage(files.Plan, notes.After.AsOf(NetworkSource.LastDay), screen).Write(isWhole);
        }

        NotesPage.Write(notes, screen);
        ProblemList.Write([.. before.Problems, .. journals.Problems, .. files.Problems, .. notes.Problems], screen, isWhole);
        screen.Line();
        JournalEntry[] entries = [.. journals.Entries, .. files.Entries, .. notes.Entries];
        int code = Record(place, before, entries, journals.Entries.Count + files.Changes + notes.New, notes.After.Count, isAgreed, screen, stop);
        if (files.Refused.Count == 0 || code != ExitCodes.Done)
        {
            return code;
        }

        screen.Error($"Not read: {string.Join(", ", files.RefusedPaths)}.");
        return ExitCodes.BadInput;
    }

    private static int Record(
        JournalPlace place, JournalSource before, JournalEntry[] entries, int changes, int total, bool isAgreed, Screen screen, CancellationToken stop)
    {
        if (entries.Length == 0)
        {
            screen.Line("There is nothing new in these files.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        if (!isAgreed && !screen.CanAsk)
        {
            screen.Line("Nothing was recorded: nobody is here to be asked. To record these changes, give the same command with --yes.");
            return ExitCodes.NotAsked;
        }

        if (!isAgreed && !screen.Confirm($"Record {(changes == 1 ? "this change" : $"these {Words.Number(changes)} changes")}?"))
        {
            screen.Line("Nothing was recorded.");
            return ExitCodes.Done;
        }

        stop.ThrowIfCancellationRequested();
        place.Append(entries, planned: before);
        screen.Line(Markup.Escape($"Recorded {Words.Count(changes, "change")} in {place.Name}, which now has {Words.Entries(total)}."));
        if (entries.Length > changes)
        {
            screen.Line($"The changes are {Words.Entries(entries.Length)}: the ids by which people are found again are entries too.");
        }

        return ExitCodes.Done;
    }
}
