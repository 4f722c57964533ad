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
        Table table = Tables.Create(screen, ["Who", "Warmth", "In 90 days", "Last in touch", "Trust", "Tier"], wide: "Who");
        foreach (Relationship person in network.View.Relationships
            .OrderByDescending(r => r.Warmth.Key)
            .ThenBy(r => r.Contact.DisplayName, StringComparer.Ordinal)
            .ThenBy(r => r.Id))
        {
            Warmth warmth = person.Warmth;
            table.AddRow(
                Markup.Escape(person.Contact.DisplayName),
                Mark.For(warmth.Band).Before(Words.For(warmth.Band), screen),
                Words.Percent(warmth.ChanceIn90Days),
                warmth.LastInTouch is { } last ? Words.Plain(last) : "-",
                Words.For(person.Trust.Level),
                Markup.Escape(person.Tier ?? "-"));
        }

        screen.Out.Write(table);
        screen.Line();
        screen.Line($"{network.View.Relationships.Count} people as of {Words.Plain(network.View.Today)}. In 90 days: the chance of hearing from them.");
    }
}
