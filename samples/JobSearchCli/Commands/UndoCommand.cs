using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Recording;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Journaling;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Commands;

/// <summary>Takes back what the last command recorded.</summary>
internal static class UndoCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("undo", "Takes back what the last log, lead, promise, done, snooze, dismiss or duplicates recorded; given again, what the one before it did. What was imported stays, and nobody who was forgotten comes back.");
        SourceOptions source = new(isRecording: true);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed, clock), clock, screen);
            JournalPlace place = network.Place!;
            LastCommand last = LastCommand.In(place);
            screen.Line(Markup.Escape(
                last.IsErasure ? "Nothing was taken back: somebody was forgotten last, which cannot be taken back, and what was recorded before that stays."
                : last.Entries.Count == 0 ? $"There is nothing to take back: no command has recorded anything in {place.Name} that still stands. What was imported stays."
                : TakeBack(last.Entries, place, network)));
            ProblemList.Write(network.Problems, screen);
            return ExitCodes.Done;
        });
        return command;
    }

    /// <summary>Retracts the entries, and gives a line that says what they were.</summary>
    private static string TakeBack(IReadOnlyList<JournalEntry> entries, JournalPlace place, LoadedNetwork network)
    {
        EntryRetracted[] retractions = [.. entries.Select(entry => new EntryRetracted { Id = NewIds.Entry(), On = network.View.Today, Entry = entry.Id })];
        place.Append(retractions);

        // What is told may have been recorded for a later day than the one that was asked for.
        LocalDate day = entries.Select(entry => entry.On).Append(network.View.Today).Max();
        Network with = network.View.Network;
        EntryWords words = new(with.Replay(retractions).AsOf(day, network.View.Settings), with.AsOf(day, network.View.Settings));
        return $"Taken back for {Words.Near(entries[0].On, network.View.Today)}: {string.Join("; ", entries.Select(entry => words.Of(entry).TrimEnd('.')).Distinct())}.";
    }
}
