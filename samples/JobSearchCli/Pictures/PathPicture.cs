using JobSearchCli.Output;
using Networking.Core;
using Networking.Core.Asks;
using Networking.Core.Paths;
using OxyPlot;

namespace JobSearchCli.Pictures;

/// <summary>The ways to somebody as rows of people, with how well each knows the next and what is asked of whom.</summary>
internal static class PathPicture
{
    private const double Margin = 32;
    private const double YouWidth = 72;
    private const double BoxWidth = 200;
    private const double BoxHeight = 66;
    private const double TieWidth = 132;
    private const double FirstRow = 104;
    private const double RowHeight = 176;
    private const double LeastWidth = 760;
    private const double Padding = 10;

    internal static string Draw(string destination, PathsFound found, NetworkView view)
    {
        int longest = found.Paths.Select(path => path.Hops.Count).DefaultIfEmpty(0).Max();
        double width = Math.Max(LeastWidth, (2 * Margin) + YouWidth + (longest * (TieWidth + BoxWidth)));
        double height = FirstRow + (Math.Max(found.Paths.Count, 1) * RowHeight) + 44;
        Drawing drawing = new(width, height);
        string title = PathPage.Title(destination, found);
        drawing.Lines(Margin, 48, title, 22, Palette.Ink, width - (2 * Margin), 1, isBold: true);
        drawing.Text(Margin, 72, $"Who could introduce you, as of {Words.Plain(view.Today)}", 13, Palette.Quiet);
        for (int at = 0; at < found.Paths.Count; at++)
        {
            Row(drawing, view, at + 1, found.Paths[at], FirstRow + (at * RowHeight));
        }

        if (found.Paths.IsEmpty)
        {
            drawing.Lines(Margin, FirstRow + 40, string.Join(' ', found.Reasons.Select(reason => reason.Sentence)), 15, Palette.Ink, width - (2 * Margin), 5);
        }
        else
        {
            drawing.Text(Margin, height - 42, "Whom you know yourself comes first, then the surest way: its ties multiplied, as the number under “You” says.", 12, Palette.Quiet);
            drawing.Text(Margin, height - 24, "The thicker a line, the surer the tie; 1 would be certain. One ask at a time: what comes later, comes later.", 12, Palette.Quiet);
        }

        return drawing.Finish(title, Description(found));
    }

    private static void Row(Drawing drawing, NetworkView view, int number, IntroductionPath path, double top)
    {
        double middle = top + (BoxHeight / 2);
        drawing.Box(Margin, top, YouWidth, BoxHeight, Palette.PaleBlue, Palette.Frame);
        drawing.Text(Margin + (YouWidth / 2), middle + 5, "You", 14, Palette.Ink, isBold: true, HorizontalAlignment.Center);
        drawing.Text(Margin, top + BoxHeight + 20, FormattableString.Invariant($"{number}. In all {path.Opinion.Belief:0.00}"), 13, Palette.Ink, isBold: true);
        double x = Margin + YouWidth;
        bool isFirst = true;
        foreach (PathHop hop in path.Hops)
        {
            Tie(drawing, hop, Tie(hop, view), x, middle);
            if (hop.Ask is { } ask)
            {
                // The ask stands under whom it is made of: the box before the tie, or the target itself.
                Ask(drawing, hop, ask, isFirst, hop.From is null ? x + TieWidth : x - BoxWidth, top + BoxHeight);
                isFirst = false;
            }

            x += TieWidth;
            Person(drawing, hop.To, x, top, isTarget: hop == path.Hops[^1]);
            x += BoxWidth;
        }
    }

    private static void Tie(Drawing drawing, PathHop hop, string words, double x, double middle)
    {
        const double HeadLength = 9;
        const double HeadWidth = 6;
        double end = x + TieWidth;
        drawing.Line(x + 4, middle, end - HeadLength, middle, Palette.Blue, 1 + (5 * hop.Opinion.Belief));
        drawing.Shape(Palette.Blue, new(end - 2, middle), new(end - 2 - HeadLength, middle - HeadWidth), new(end - 2 - HeadLength, middle + HeadWidth));
        drawing.Text(x + (TieWidth / 2), middle - 10, words, 13, Palette.Ink, align: HorizontalAlignment.Center);
        drawing.Text(x + (TieWidth / 2), middle + 20, FormattableString.Invariant($"{hop.Opinion.Belief:0.00}"), 12, Palette.Quiet, align: HorizontalAlignment.Center);
    }

    private static void Person(Drawing drawing, KnownPerson person, double x, double top, bool isTarget)
    {
        drawing.Box(x, top, BoxWidth, BoxHeight, isTarget ? Palette.PaleGreen : Palette.Paper, Palette.Frame);
        const double Room = BoxWidth - (2 * Padding);
        int lines = drawing.Fit(person.Name, 14, Room, 2, isBold: true).Count + (person.Employer.Length > 0 ? 1 : 0);
        double y = top + (BoxHeight / 2) + 5 - ((lines - 1) * 9);
        y = drawing.Lines(x + (BoxWidth / 2), y, person.Name, 14, Palette.Ink, Room, 2, isBold: true, HorizontalAlignment.Center);
        drawing.Lines(x + (BoxWidth / 2), y, person.Employer, 12, Palette.Quiet, Room, 1, align: HorizontalAlignment.Center);
    }

    private static void Ask(Drawing drawing, PathHop hop, AskAdvice ask, bool isFirst, double x, double top)
    {
        (string verdict, OxyColor colour) = !isFirst ? ("Later", Palette.Quiet)
            : ask.Verdict == AskVerdict.Ready ? ("✓ Ready", Palette.Green)
            : ($"○ {AskPage.Verdict(ask)}", Palette.Amber);
        string what = AskWords.Phrase(new() { Kind = ask.Kind, Target = ask.Kind == AskKind.Introduction ? hop.To.Name : null });
        double y = drawing.Lines(x, top + 20, verdict, 13, colour, BoxWidth + TieWidth - Padding, 1, isBold: true);
        y = drawing.Lines(x, y, $"ask for {what}", 12, Palette.Ink, BoxWidth + TieWidth - Padding, 2);
        if (isFirst && First(ask) is { } first)
        {
            drawing.Lines(x, y, first, 12, Palette.Quiet, BoxWidth + TieWidth - Padding, 2);
        }
    }

    private static string? First(AskAdvice ask) =>
        AskPage.WorthDoingFirst(ask).FirstOrDefault()?.Sentence ?? (ask.Obstacles.IsEmpty ? null : $"First: {ask.Obstacles[0].FirstStep.Sentence}");

    private static string Tie(PathHop hop, NetworkView view) => hop.Strength switch
    {
        null => Words.Tie(view[hop.To.Id].Trust.Level),
        AcquaintanceStrength.Close => "are close",
        AcquaintanceStrength.HeardOf => "have heard of",
        _ => "know each other",
    };

    private static string Description(PathsFound found) => string.Join(
        ' ',
        found.Paths.Select((path, at) => $"{at + 1}. {string.Join(", ", path.Hops.Select(hop => hop.To.Name).Prepend("You"))}: {string.Join(' ', path.Reasons.Select(reason => reason.Sentence))}")
            .Concat(found.Reasons.Select(reason => reason.Sentence)));
}
