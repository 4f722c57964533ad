using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Scoring;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>Everybody in a table, the warmest first.</summary>
internal static class PeoplePage
{
    internal static void Write(LoadedNetwork network, Screen screen)
    {
        if (network.View.Relationships.Count == 0)
        {
            screen.Line("This network is empty: nobody is in it yet. To bring people in: import FILES, or log NAME --new.");
            return;
        }

        FittingTable table = new(
            screen,
            new("Who") { IsWide = true },
            new("Warmth"),
            new("In 90 days") { Narrow = "In 90\ndays" },
            new("Last in touch") { Narrow = "Last in\ntouch", Leaves = 3 },
            new("Trust") { Leaves = 2 },
            new("Tier") { Leaves = 1 });
        foreach (Relationship person in network.View.Relationships
            .OrderByDescending(r => r.Warmth.Key)
            .ThenBy(r => r.Contact.DisplayName, StringComparer.Ordinal)
            .ThenBy(r => r.Id))
        {
            Warmth warmth = person.Warmth;
            table.Add(
                person.Contact.DisplayName,
                Mark.For(warmth.Band).Before(Words.For(warmth.Band), screen),
                Words.Percent(warmth.ChanceIn90Days),
                warmth.LastInTouch is { } last ? Words.Plain(last) : "-",
                Words.For(person.Trust.Level),
                Markup.Escape(person.Tier ?? "-"));
        }

        IReadOnlyList<string> leftAway = table.Write();
        screen.Line();
        screen.Line($"{network.View.Relationships.Count} people as of {Words.Plain(network.View.Today)}. In 90 days: the chance of hearing from them.");
        LeftOutColumns.Write(leftAway, screen);
    }
}
