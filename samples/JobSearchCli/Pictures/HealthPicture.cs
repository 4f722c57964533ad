using JobSearchCli.Output;
using Networking.Core.Insights;

namespace JobSearchCli.Pictures;

/// <summary>How a network is, in four panels of bars. Each bar has its count beside it.</summary>
internal static class HealthPicture
{
    private const double Width = 960;
    private const double Height = 636;
    private const double Margin = 32;
    private const double PanelWidth = 432;
    private const double LabelWidth = 130;
    private const double BarWidth = 188;
    private const double RowHeight = 30;
    private const double BarHeight = 16;
    private const double Upper = 104;
    private const double Lower = 330;
    private const double Steps = 540;

    /// <summary>What is worth doing next: for those who wait, for a tie that cools, and towards a target.</summary>
    private static readonly HealthTopic[] NextSteps = [HealthTopic.OpenDuties, HealthTopic.Bands, HealthTopic.Targets];

    internal static string Draw(NetworkHealth health)
    {
        Drawing drawing = new(Width, Height);
        string title = $"Your network on {Words.Plain(health.AsOf)}";
        drawing.Text(Margin, 48, title, 22, Palette.Ink, isBold: true);
        drawing.Text(Margin, 72, Words.People(health.Contacts), 13, Palette.Quiet);
        double right = Width - Margin - PanelWidth;
        double all = Math.Max(health.Contacts, 1);
        Panel(drawing, Margin, Upper, "How alive the relationships are", "people, of all in the network", health.Bands.AsEnumerable().Reverse().Select(band =>
            new Bar(Words.For(band.Band), band.People / all, Words.Number(band.People))));
        Panel(drawing, right, Upper, "In touch both ways", "people; the frame is the room of each layer", health.Layers.Select(layer =>
            new Bar($"within {layer.Days} days", (double)layer.People / layer.Size, $"{layer.People}, room for {layer.Size}")));
        Panel(drawing, Margin, Lower, "How you know them", "people, of all in the network; one may count in several", health.Kinds.Select(kind =>
            new Bar(Words.For(kind.Kind), kind.People / all, Words.Number(kind.People))));
        Panel(drawing, right, Lower, "New ground", "ties that lead to somebody new, and targets that a way leads to", NewGround(health));
        double y = Steps;
        drawing.Text(Margin, y, "Worth doing next", 15, Palette.Ink, isBold: true);
        y += 24;
        foreach (HealthFinding finding in health.Findings.AsEnumerable().Where(finding => NextSteps.Contains(finding.Topic)))
        {
            y = drawing.Lines(Margin, y, finding.NextStep.Sentence, 13, Palette.Ink, Width - (2 * Margin), 1) + 6;
        }

        return drawing.Finish(title, string.Join(' ', health.Findings.Select(finding => finding.Finding.Sentence)));
    }

    private static IEnumerable<Bar> NewGround(NetworkHealth health)
    {
        OwnReach reach = health.Reach;
        yield return new("bridging ties", reach.BridgingShare ?? 0, reach.Described == 0 ? "none noted yet" : $"{reach.Bridges} of {reach.Described} noted");
        int targets = health.Targets.Count;
        int reached = targets - health.TargetsWithoutPath.Count;
        yield return new("targets", targets == 0 ? 0 : (double)reached / targets, targets == 0 ? "none noted yet" : $"{reached} of {targets}");
    }

    private static void Panel(Drawing drawing, double x, double y, string title, string unit, IEnumerable<Bar> bars)
    {
        drawing.Text(x, y + 16, title, 15, Palette.Ink, isBold: true);
        drawing.Text(x, y + 36, unit, 12, Palette.Quiet);
        double top = y + 52;
        foreach (Bar bar in bars)
        {
            double baseline = top + (BarHeight / 2) + 5;
            drawing.Text(x, baseline, bar.Label, 13, Palette.Ink);
            drawing.Box(x + LabelWidth, top, BarWidth, BarHeight, Palette.Paper, Palette.Frame);
            if (bar.Share > 0)
            {
                drawing.Box(x + LabelWidth, top, Math.Max(2, BarWidth * Math.Min(bar.Share, 1)), BarHeight, Palette.Blue);
            }

            drawing.Text(x + LabelWidth + BarWidth + 10, baseline, bar.Count, 13, Palette.Ink);
            top += RowHeight;
        }
    }

    private readonly record struct Bar(string Label, double Share, string Count);
}
