using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Asks;
using Networking.Core.Paths;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The ways to somebody: who leads there, how well each knows the next, and what is asked of whom first.</summary>
internal static class PathPage
{
    internal static void Write(Destination destination, PathsFound found, LoadedNetwork network, Screen screen)
    {
        screen.Line($"[bold]{Markup.Escape(Title(destination.Name, found))}[/]");
        if (destination.Wanted is { } target)
        {
            screen.Item($"On your list, {target.Priority} of 5{(target.Why is { Length: > 0 } why ? $": {why.Trim()}" : "")}");
        }

        for (int at = 0; at < found.Paths.Count; at++)
        {
            Write(at + 1, found.Paths[at], network, screen);
        }

        if (!found.Reasons.IsEmpty)
        {
            screen.Line();
            foreach (Reason reason in found.Reasons)
            {
                screen.Item(reason.Sentence);
            }
        }

        if (!found.Paths.IsEmpty)
        {
            screen.Line("\nThe longer the bar, the surer the tie. One ask at a time: what comes later, comes later.");
        }
    }

    internal static string Title(string destination, PathsFound found) => found.Paths.Count switch
    {
        0 => $"No way to {destination} yet",
        1 => $"The way to {destination}",
        _ => $"Ways to {destination}",
    };

    private static void Write(int number, IntroductionPath path, LoadedNetwork network, Screen screen)
    {
        string row = string.Join($" {screen.Arrow} ", path.Hops.Select(hop => Markup.Escape(hop.To.Name)).Prepend("You"));
        screen.Line();
        screen.Indented(0, $"[bold]{number}. {row}[/]");
        Table ties = Tables.Create(screen, ["Who", "Tie", "How"], "Who", "How").HideHeaders();
        foreach (PathHop hop in path.Hops)
        {
            ties.AddRow(Markup.Escape(Who(hop.To)), Bars.Of(hop.Opinion.Belief, screen), Markup.Escape(How(hop, network)));
        }

        screen.Out.Write(new Padder(ties, new Padding(3, 0, 0, 0)));
        bool isFirst = true;
        foreach (PathHop hop in path.Hops.AsEnumerable().Where(hop => hop.Ask is not null))
        {
            Write(hop, hop.Ask!, isFirst, screen);
            isFirst = false;
        }
    }

    private static void Write(PathHop hop, AskAdvice ask, bool isFirst, Screen screen)
    {
        string what = AskWords.Phrase(new() { Kind = ask.Kind, Target = ask.Kind == AskKind.Introduction ? hop.To.Name : null });
        string whom = Markup.Escape((hop.From ?? hop.To).Name);
        if (!isFirst)
        {
            screen.Indented(3, $"[grey]Later: ask {whom} for {Markup.Escape(what)}.[/]");
            return;
        }

        screen.Indented(3, $"{Mark.For(ask.Verdict).Before(AskPage.Verdict(ask), screen)}: ask [bold]{whom}[/] for {Markup.Escape(what)}");
        foreach (Reason first in AskPage.WorthDoingFirst(ask))
        {
            screen.Indented(5, $"[grey]{Markup.Escape(first.Sentence)}[/]");
        }

        foreach (AskObstacle obstacle in ask.Obstacles)
        {
            screen.Indented(5, $"{screen.Arrow} {Markup.Escape(obstacle.FirstStep.Sentence)}");
        }
    }

    /// <summary>The name, with the employer of somebody whom the seeker has not met.</summary>
    private static string Who(KnownPerson person) => person.IsContact || person.Employer.Length == 0 ? person.Name : $"{person.Name}, {person.Employer}";

    private static string How(PathHop hop, LoadedNetwork network) => hop.From is not { } from
        ? Words.Tie(network.View[hop.To.Id].Trust.Level)
        : $"{Words.For(hop.Strength ?? AcquaintanceStrength.Knows)} {from.Name}, noted {Words.Plain(hop.NotedOn!.Value)}";
}
