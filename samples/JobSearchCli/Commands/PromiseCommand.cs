using System.CommandLine;
using JobSearchCli.Recording;
using Networking.Core;
using Networking.Core.Promises;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Records a promise, and that it was kept.</summary>
internal static class PromiseCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("promise", "Records what you promised somebody, or they you: promise CONTACT WHAT --by DATE. When it is kept: promise kept.");
        RecordingOptions options = new();
        Argument<string> what = new("what") { Description = "The promise, in your words." };
        Option<LocalDate?> by = SourceOptions.DateOption("--by", "The day until which it is to be kept.");
        by.Required = true;
        Option<bool> theirs = new("--theirs") { Description = "They promised it. Default: you did." };
        command.Arguments.Add(options.Contact);
        command.Arguments.Add(what);
        command.Options.Add(by);
        command.Options.Add(theirs);
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            PromiseMade made = new()
            {
                Id = NewIds.Entry(),
                On = on,
                Contact = network.Find(parsed.GetValue(options.Contact)!).Id,
                Promise = new(Guid.CreateVersion7()),
                By = parsed.GetValue(theirs) ? PromiseSide.Theirs : PromiseSide.Mine,
                Text = parsed.GetValue(what)!,
                Due = parsed.GetValue(by)!.Value,
            };
            Recorder.Record(network, [made], screen);
        });
        command.Subcommands.Add(Kept(screen, clock));
        return command;
    }

    private static Command Kept(Screen screen, IClock clock)
    {
        Command command = new("kept", "It was kept, whosever it was.");
        RecordingOptions options = new();
        WhichOption which = new("promise");
        command.Arguments.Add(options.Contact);
        which.AddTo(command);
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            Relationship person = network.Find(parsed.GetValue(options.Contact)!);
            Promise promise = which.Choose(parsed, person, person.Promises.Where(one => one.KeptOn is null), one => one.Text);
            Recorder.Record(network, [new PromiseKept { Id = NewIds.Entry(), On = on, Contact = person.Id, Promise = promise.Id }], screen);
        });
        return command;
    }
}
