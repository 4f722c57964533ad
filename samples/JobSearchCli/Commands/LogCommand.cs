using System.CommandLine;
using JobSearchCli.Recording;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Records that one was in touch with somebody.</summary>
internal static class LogCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("log", "Records that you were in touch with somebody, or did something for each other.");
        Option<Channel?> channel = Kebab.Option("--channel", "How.", Channel.Unknown);
        Option<bool> mine = new("--mine") { Description = "You acted: you wrote, you helped. The default where the gesture is yours." };
        Option<bool> theirs = new("--theirs") { Description = "They acted. The default where the gesture is theirs." };
        Option<bool> mutual = new("--mutual") { Description = "Both took part. The default for a conversation." };
        Option<Gesture?> gesture = Kebab.Option<Gesture>("--gesture", "What it was for. Default: conversation.");
        Option<bool> substantial = new("--substantial") { Description = "It was of substance. Default: in person, by video and by phone it was." };
        Option<bool> brief = new("--brief") { Description = "It was in passing." };
        Option<string?> note = new("--note") { Description = "What was said.", HelpName = "text" };
        Option<bool> isNew = new("--new") { Description = "Add them to your network, by this name." };
        RecordingOptions options = new(mayBegin: parsed => parsed.GetValue(isNew));
        command.Arguments.Add(options.Contact);
        foreach (Option option in new Option[] { channel, mine, theirs, mutual, gesture, substantial, brief, note, isNew })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (new[] { mine, theirs, mutual }.Count(result.GetValue) > 1)
            {
                result.AddError("Who acted? Give one of --mine, --theirs and --mutual.");
            }

            if (result.GetValue(substantial) && result.GetValue(brief))
            {
                result.AddError("It was either --substantial or --brief.");
            }
        });
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            string name = parsed.GetValue(options.Contact)!;
            ContactAdded? added = parsed.GetValue(isNew) ? PersonToAdd.Named(name, network, on) : null;
            Gesture what = parsed.GetValue(gesture) ?? Gesture.Conversation;
            InteractionLogged logged = new()
            {
                Id = NewIds.Entry(),
                On = on,
                Contacts = [added?.Contact ?? Find(network, name)],
                Channel = parsed.GetValue(channel) ?? Channel.Unknown,
                Direction = parsed.GetValue(mine) ? Direction.Mine
                    : parsed.GetValue(theirs) ? Direction.Theirs
                    : parsed.GetValue(mutual) ? Direction.Mutual
                    : UsualDirection(what),
                Gesture = what,
                Depth = parsed.GetValue(substantial) ? Depth.Substantial : parsed.GetValue(brief) ? Depth.Brief : Depth.Usual,
                Summary = parsed.GetValue(note),
            };
            Recorder.Record(network, added is null ? [logged] : [added, logged], screen);
        });
        return command;
    }

    private static ContactId Find(LoadedNetwork network, string name)
    {
        try
        {
            return network.Find(name).Id;
        }
        catch (NobodyFoundException fault)
        {
            throw new BadInputException($"{fault.Message} Somebody new? Give the whole name, and --new.");
        }
    }

    private static Direction UsualDirection(Gesture gesture) => gesture switch
    {
        Gesture.Conversation => Direction.Mutual,
        Gesture.HelpGiven or Gesture.Thanks or Gesture.Update or Gesture.Congratulation or Gesture.Ask => Direction.Mine,
        _ => Direction.Theirs,
    };
}
