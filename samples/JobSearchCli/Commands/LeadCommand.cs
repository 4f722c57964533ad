using System.CommandLine;
using JobSearchCli.Recording;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Leads;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Records a lead that somebody gave, and what becomes of it.</summary>
internal static class LeadCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("lead", "Records a lead that somebody gave you: lead CONTACT WHAT. Its course: lead step, stage, close, decline and report.");
        RecordingOptions options = new();
        Argument<string> what = new("what") { Description = "The lead, in your words." };
        Option<LeadKind?> kind = Kebab.Option<LeadKind>("--kind", "What it leads to. Default: person.");
        command.Arguments.Add(options.Contact);
        command.Arguments.Add(what);
        command.Options.Add(kind);
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            LeadReceived received = new()
            {
                Id = NewIds.Entry(),
                On = on,
                Contact = network.Find(parsed.GetValue(options.Contact)!).Id,
                Lead = new(Guid.CreateVersion7()),
                Type = parsed.GetValue(kind) ?? LeadKind.Person,
                Description = parsed.GetValue(what)!,
            };
            Recorder.Record(network, [received], screen);
        });
        command.Subcommands.Add(Advance("step", "You took a first step on it.", LeadStep.Pursued, lead => lead is { FirstStepOn: null, OutcomeOn: null }, screen, clock));
        command.Subcommands.Add(Advance("stage", "It came a step further, for example to an interview.", LeadStep.Stage, lead => lead.OutcomeOn is null, screen, clock));
        command.Subcommands.Add(Advance("close", "Its outcome is known.", LeadStep.Closed, lead => lead.OutcomeOn is null, screen, clock));
        command.Subcommands.Add(Advance("decline", "You will not follow it.", LeadStep.Declined, lead => lead.OutcomeOn is null, screen, clock));
        command.Subcommands.Add(Report(screen, clock));
        return command;
    }

    private static Command Advance(string word, string description, LeadStep step, Func<Lead, bool> canBe, Screen screen, IClock clock)
    {
        Command command = new(word, description);
        RecordingOptions options = new();
        WhichOption which = new("lead");
        Argument<string?> note = new("words") { Description = "What it was, in your words.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(options.Contact);
        command.Arguments.Add(note);
        which.AddTo(command);
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            (ContactId giver, Lead lead) = Choose(parsed, options, which, network, on, canBe);
            Recorder.Record(network, [new LeadAdvanced { Id = NewIds.Entry(), On = on, Contact = giver, Lead = lead.Id, Step = step, Note = parsed.GetValue(note) }], screen);
        });
        return command;
    }

    private static Command Report(Screen screen, IClock clock)
    {
        Command command = new("report", "You told its giver how it stands, or what came of it.");
        RecordingOptions options = new();
        WhichOption which = new("lead");
        command.Arguments.Add(options.Contact);
        which.AddTo(command);
        options.Do(command, clock, screen, (parsed, network, on) =>
        {
            (ContactId giver, Lead lead) = Choose(parsed, options, which, network, on, lead => !lead.IsReportedBack);
            Recorder.Record(network, [new LeadReportedBack { Id = NewIds.Entry(), On = on, Contact = giver, Lead = lead.Id }], screen);
        });
        return command;
    }

    private static (ContactId Giver, Lead Lead) Choose(
        ParseResult parsed, RecordingOptions options, WhichOption which, LoadedNetwork network, LocalDate on, Func<Lead, bool> canBe)
    {
        Relationship giver = network.Find(parsed.GetValue(options.Contact)!);
        Lead lead = which.Choose(parsed, giver, giver.Leads.Where(canBe), one => one.Description);
        return on >= lead.ReceivedOn ? (giver.Id, lead) : throw new BadInputException("That is before the day on which the lead was given.");
    }
}
