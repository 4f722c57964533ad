using System.CommandLine;
using JobSearchCli.Output;
using Networking.Core;
using Networking.Core.Asks;
using NodaTime;

namespace JobSearchCli.Commands;

/// <summary>Whether to ask something of somebody now, and if not, what comes first.</summary>
internal static class AskCommand
{
    private const int MinutesInDay = 1440;

    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("ask", "Whether to ask something of somebody now; and if not, what comes first. Nothing is written down by it.");
        Argument<string> contact = new("contact") { Description = "A name or a part of it, or a profile address." };
        Argument<AskKind> kind = new("kind")
        {
            HelpName = "kind",
            Description = $"What you would ask for: {string.Join(", ", AskWords.All)}.",
            CustomParser = result =>
            {
                if (AskWords.Parse(result.Tokens[0].Value) is { } known)
                {
                    return known;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no kind of ask. The kinds are: {string.Join(", ", AskWords.All)}.");
                return default;
            },
        };
        Option<string?> target = new("--target") { Description = "Whom or what it is about, for example the person to be introduced to.", HelpName = "who" };
        Option<string?> ground = new("--ground") { Description = "What you have in common, as you would name it; for a reference, where they saw you work.", HelpName = "what" };
        Option<int?> minutes = SourceOptions.NumberOption("--minutes", "How many minutes of theirs it would take.", 1, MinutesInDay);
        command.Arguments.Add(contact);
        command.Arguments.Add(kind);
        command.Options.Add(target);
        command.Options.Add(ground);
        command.Options.Add(minutes);
        new SourceOptions().Show(command, clock, screen, (parsed, network) =>
        {
            Relationship person = network.Find(parsed.GetValue(contact)!);
            AskDraft draft = new()
            {
                Kind = parsed.GetValue(kind),
                Target = parsed.GetValue(target),
                CommonGround = parsed.GetValue(ground),
                Minutes = parsed.GetValue(minutes),
            };
            AskPage.Write(network.View.Advise(person.Id, draft), draft, person, screen);
        });
        return command;
    }
}
