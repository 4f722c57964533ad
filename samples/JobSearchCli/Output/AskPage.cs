using Networking.Core;
using Networking.Core.Asks;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>Whether to ask: the answer first, then what to do first, then what speaks for it.</summary>
internal static class AskPage
{
    internal static void Write(AskAdvice advice, AskDraft draft, Relationship person, Screen screen)
    {
        screen.Line(
            $"{Mark.For(advice.Verdict).Before(Verdict(advice), screen)}: asking [bold]{Markup.Escape(person.Contact.DisplayName)}[/]"
            + $" for {Markup.Escape(AskWords.Phrase(draft))}");
        WriteSteps(advice, screen);
        if (advice.Reasons.IsEmpty && advice.SuggestedMinutes is null)
        {
            return;
        }

        screen.Heading("Good to know");
        foreach (Reason reason in advice.Reasons)
        {
            screen.Item(reason.Sentence);
        }

        screen.Item(advice.SuggestedMinutes is { } minutes ? $"A good length to ask for is {minutes} minutes." : "");
    }

    internal static string Verdict(AskAdvice advice) => advice.Verdict switch
    {
        AskVerdict.Ready => "Ready",
        AskVerdict.Never => "Never",
        _ when advice.NotBefore is { } day => $"Not yet, from {Words.Long(day)}",
        _ => "Not yet",
    };

    /// <summary>What is owed and still in time: it does not stand before the ask, but comes better before it.</summary>
    internal static IEnumerable<Reason> WorthDoingFirst(AskAdvice advice) =>
        advice.Reasons.AsEnumerable().Where(reason => reason.Code == "ask.worth-doing-first");

    private static void WriteSteps(AskAdvice advice, Screen screen)
    {
        if (advice.Obstacles.IsEmpty)
        {
            return;
        }

        screen.Heading(advice.Verdict == AskVerdict.Never ? "What to do instead" : "What comes first");
        foreach (AskObstacle obstacle in advice.Obstacles)
        {
            screen.Indented(2, $"[grey]{Markup.Escape(Why(obstacle))}[/]");
            screen.Indented(4, $"{screen.Arrow} {Markup.Escape(obstacle.FirstStep.Sentence)}");
        }
    }

    /// <summary>Why not yet, and from when time alone has cleared it, unless that day was said.</summary>
    private static string Why(AskObstacle obstacle)
    {
        string why = obstacle.Why.Sentence;
        return obstacle.ClearsOn is { } day && !why.Contains(Words.Plain(day), StringComparison.Ordinal)
            ? $"{why} That is over on {Words.Plain(day)} at the latest."
            : why;
    }
}
