using System.CommandLine;
using JobSearchCli.Agendas;
using JobSearchCli.Recording;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Records that what a line of the agenda calls for was done.</summary>
internal static class DoneCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("done", "You did what a line of the agenda calls for: it is written down as what it was, thanks, a reply, a promise kept.");
        AgendaOptions agendaOptions = new(isRecording: true);
        Argument<string> line = LineArgument.Create("done");
        Option<LocalDate?> on = RecordingOptions.OnOption();
        Option<Channel?> channel = Kebab.Option("--channel", "How you were in touch.", Channel.Unknown);
        Option<bool> mutual = new("--mutual") { Description = "They took part too: you talked, or they have answered." };
        Option<string?> note = new("--note") { Description = "What was said, or what is to be noted.", HelpName = "text" };
        Option<bool> yes = new("--yes") { Description = "Where an introduction waits for a yes or no: it is yes." };
        Option<bool> no = new("--no") { Description = "The same: it is no." };
        command.Arguments.Add(line);
        foreach (Option option in new Option[] { on, channel, mutual, note, yes, no })
        {
            command.Options.Add(option);
        }

        agendaOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(yes) && result.GetValue(no))
            {
                result.AddError("It is either --yes or --no.");
            }
        });
        command.SetAction(parsed =>
        {
            NumberedAgenda agenda = agendaOptions.Read(parsed, clock, screen);
            IReadOnlyList<FollowUp> followUps = LineArgument.Find(parsed.GetValue(line)!, agenda);
            Settlement settlement = Settlement.Of(followUps, agenda.Network, new(
                RecordingOptions.DayOf(parsed.GetValue(on), agenda.Network),
                parsed.GetValue(channel) ?? Channel.Unknown,
                parsed.GetValue(mutual),
                parsed.GetValue(note),
                parsed.GetValue(yes) ? true : parsed.GetValue(no) ? false : null));
            if (settlement.Entries.Count == 0)
            {
                throw new BadInputException(string.Join(' ', settlement.Missing));
            }

            Recorder.Record(agenda.Network, settlement.Entries, screen);
            foreach (string missing in settlement.Missing)
            {
                screen.Item($"Still open. {missing}");
            }

            LineArgument.WarnOfNumbers(parsed.GetValue(line)!, screen);

            return ExitCodes.Done;
        });
        return command;
    }
}
