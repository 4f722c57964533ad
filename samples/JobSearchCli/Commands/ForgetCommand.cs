using System.CommandLine;
using JobSearchCli.Output;
using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Interchange;
using NodaTime;
using Spectre.Console;

namespace JobSearchCli.Commands;

/// <summary>Erases somebody from the store or the journal, for good.</summary>
internal static class ForgetCommand
{
    internal static Command Create(Screen screen, IClock clock)
    {
        Command command = new("forget", "Erases somebody from your network for good: every word about them goes, and no import brings them back. It cannot be undone. Asks first.");
        Argument<string> contact = new("contact") { Description = "A name or a part of it, or a profile address; also of somebody whom you only know of." };
        Option<bool> yes = new("--yes") { Description = "Forget them without asking." };
        SourceOptions source = new(isRecording: true);
        command.Arguments.Add(contact);
        command.Options.Add(yes);
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            LoadedNetwork network = NetworkSource.Load(source.Read(parsed, clock), clock, screen);
            int code = Run(network, Whom(network, parsed.GetValue(contact)!), parsed.GetValue(yes), screen);
            ProblemList.Write(network.Problems, screen);
            return code;
        });
        return command;
    }

    private static int Run(LoadedNetwork network, (ContactId Id, string Name) person, bool isAgreed, Screen screen)
    {
        if (!isAgreed && !screen.CanAsk)
        {
            Say(screen, $"Nobody was forgotten: nobody is here to be asked. To forget {person.Name}, which cannot be undone, give the same command with --yes.");
            return ExitCodes.NotAsked;
        }

        if (!isAgreed && !screen.Confirm($"Forget {person.Name} for good? It cannot be undone."))
        {
            Say(screen, "Nobody was forgotten.");
            return ExitCodes.Done;
        }

        Forgotten forgotten = network.Place!.Forget(person.Id, network.View.Today);
        Say(screen, $"{person.Name} is forgotten: {Words.Entries(forgotten.Entries)} lost {(forgotten.Entries == 1 ? "its" : "their")} words. It cannot be undone.");
        string[] others = [.. forgotten.StillNaming
            .Select(network.View.Network.Find)
            .SelectMany(entry => entry?.Subjects ?? [])
            .Where(other => !network.View.Network.IdsOf(person.Id).Contains(other))
            .Select(other => network.View.FindPerson(other)?.Name ?? "")
            .Where(name => name.Length > 0)
            .Distinct()];
        if (forgotten.StillNaming.Count > 0)
        {
            Say(screen, $"Look at what you wrote about others: {Words.Entries(forgotten.StillNaming.Count)} still {(forgotten.StillNaming.Count == 1 ? "has" : "have")} a word of their name{(others.Length == 0 ? "" : $", about {string.Join(", ", others)}")}.");
        }

        if (forgotten.IsPending)
        {
            screen.Tell(ProblemSeverity.Warning, $"{network.Place!.Name} still holds old pages with them, for another program has it open. Close that, then give: forget {person.Id}");
        }

        return ExitCodes.Done;
    }

    /// <summary>Whoever was typed, a contact or known of. The id of somebody who is forgotten already is good for forgetting again.</summary>
    private static (ContactId Id, string Name) Whom(LoadedNetwork network, string typed)
    {
        if (Guid.TryParse(typed, out Guid id) && network.View.Network.IsErased(new(id)))
        {
            return (new(id), typed);
        }

        try
        {
            Relationship contact = network.Find(typed);
            return (contact.Id, contact.Contact.DisplayName);
        }
        catch (NobodyFoundException)
        {
            Destination[] known = NameMatch.Best(Destination.People(network.View), one => one.Name, typed);
            if (known is [{ Person: { } person } one])
            {
                return (person, one.Name);
            }

            throw;
        }
    }

    private static void Say(Screen screen, string text) => screen.Line(Markup.Escape(text));
}
