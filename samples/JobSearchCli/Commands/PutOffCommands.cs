using System.CommandLine;
using JobSearchCli.Agendas;
using JobSearchCli.Recording;
using Networking.Core;
using Networking.Core.FollowUps;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Puts off, or leaves, what a line of the agenda calls for.</summary>
internal static class PutOffCommands
{
    internal static Command CreateSnooze(Screen screen, IClock clock)
    {
        Command command = new("snooze", "Puts off what a line of the agenda calls for.");
        Option<LocalDate?> until = SourceOptions.DateOption("--until", "The first day on which it is due again.");
        until.Required = true;
        command.Options.Add(until);
        return Complete(command, clock, screen, (parsed, today) =>
        {
            LocalDate day = parsed.GetValue(until)!.Value;
            return day > today
                ? key => new FollowUpSnoozed { Id = NewIds.Entry(), On = today, FollowUp = key, Until = day }
                : throw new BadInputException("--until has to be a day after today.");
        });
    }

    internal static Command CreateDismiss(Screen screen, IClock clock) => Complete(
        new("dismiss", "Leaves what a line of the agenda calls for undone, for good. The next cause brings the next follow-up."),
        clock,
        screen,
        (_, today) => key => new FollowUpDismissed { Id = NewIds.Entry(), On = today, FollowUp = key });

    private static Command Complete(Command command, IClock clock, Screen screen, Func<ParseResult, LocalDate, Func<FollowUpKey, JournalEntry>> entry)
    {
        AgendaOptions options = new(isRecording: true);
        Argument<string> line = LineArgument.Create(command.Name);
        command.Arguments.Add(line);
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = options.Read(parsed, clock, screen);
            IReadOnlyList<FollowUp> followUps = LineArgument.Find(parsed.GetValue(line)!, agenda);
            Func<FollowUpKey, JournalEntry> make = entry(parsed, agenda.Today);
            Recorder.Record(agenda.Network, [.. followUps.Select(followUp => make(followUp.Key))], screen);
            LineArgument.WarnOfNumbers(parsed.GetValue(line)!, screen);
            return ExitCodes.Done;
        });
        return command;
    }
}
