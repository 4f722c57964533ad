using Networking.Core.Insights;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>How a network is: bars where something is counted, a sentence where not, and a next step for each.</summary>
internal static class HealthPage
{
    private const int BarWidth = 20;

    internal static void Write(NetworkHealth health, Screen screen)
    {
        screen.Line($"[bold]Your network on {Words.Plain(health.AsOf)}[/]: {Words.People(health.Contacts)}");
        foreach (HealthFinding finding in health.Findings)
        {
            screen.Heading(Words.For(finding.Topic));
            WriteBars(finding, health, screen);
            screen.Indented(2, $"{screen.Arrow} {Markup.Escape(finding.NextStep.Sentence)}");
        }
    }

    private static void WriteBars(HealthFinding finding, NetworkHealth health, Screen screen)
    {
        switch (finding.Topic)
        {
            case HealthTopic.Bands:
                Write(screen, health.Bands.AsEnumerable().Reverse().Select(band => (Mark.For(band.Band).Before(Words.For(band.Band), screen), Of(band.People, health), Words.People(band.People))));
                break;
            case HealthTopic.Layers:
                Write(screen, health.Layers.Select(layer => ($"within {layer.Days} days", (double)layer.People / layer.Size, $"{layer.People}, with room for {layer.Size}")));
                break;
            case HealthTopic.Kinds:
                Write(screen, health.Kinds.Select(kind => (Words.For(kind.Kind), Of(kind.People, health), Words.People(kind.People))));
                break;
            case HealthTopic.Bridges when health.Reach.BridgingShare is { } share:
                Write(screen, [("lead to somebody new", share, $"{health.Reach.Bridges} of {health.Reach.Described} whose acquaintances are noted")]);
                break;
            case HealthTopic.Targets when health.Targets.Count is > 0 and var all:
                int reached = all - health.TargetsWithoutPath.Count;
                Write(screen, [("with a way there", (double)reached / all, $"{reached} of {Words.Count(all, "target")}")]);
                break;
            default:
                screen.Item(finding.Finding.Sentence);
                break;
        }
    }

    private static void Write(Screen screen, IEnumerable<(string What, double Share, string Count)> rows)
    {
        Table table = Tables.Create(screen, ["What", "Bar", "Count"], "What", "Count").HideHeaders();
        foreach ((string what, double share, string count) in rows)
        {
            table.AddRow(what, Bars.Of(share, screen, width: BarWidth), Markup.Escape(count));
        }

        screen.Out.Write(new Padder(table, new Padding(2, 0, 0, 0)));
    }

    private static double Of(int people, NetworkHealth health) => health.Contacts == 0 ? 0 : (double)people / health.Contacts;
}
