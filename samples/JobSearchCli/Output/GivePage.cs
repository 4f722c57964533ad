using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Giving;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>What the seeker could do for others, and how giving and receiving stand, as an invitation.</summary>
internal static class GivePage
{
    internal static void Write(LoadedNetwork network, Screen screen)
    {
        IReadOnlyList<GivingSuggestion> all = network.View.Giving;
        screen.Line(all.Count > 0
            ? "Some things you could do for others. None of them is due."
            : "Nothing comes to mind today. Note what people need and what they offer, and something will.");
        foreach (IGrouping<GivingKind, GivingSuggestion> group in all.GroupBy(suggestion => suggestion.Kind))
        {
            screen.Heading(Words.For(group.Key));
            foreach (GivingSuggestion suggestion in group)
            {
                Write(suggestion, network, screen);
            }

            foreach (Reason once in Shared(group))
            {
                screen.Item(once.Sentence);
            }
        }

        screen.Heading("Giving and receiving");
        screen.Item(network.View.Balance.Reason.Sentence);
    }

    private static void Write(GivingSuggestion suggestion, LoadedNetwork network, Screen screen)
    {
        string who = suggestion.With is { } other
            ? $"[bold]{Name(suggestion.Contact, network)}[/] and [bold]{Name(other, network)}[/]"
            : $"[bold]{Name(suggestion.Contact, network)}[/]";
        screen.Indented(2, who);
        foreach (Reason reason in suggestion.Reasons.AsEnumerable().Where(reason => !IsShared(reason)))
        {
            screen.Detail(reason.Sentence);
        }
    }

    /// <summary>What holds for every introduction is said once, below them.</summary>
    private static IEnumerable<Reason> Shared(IEnumerable<GivingSuggestion> group) =>
        group.SelectMany(suggestion => suggestion.Reasons.AsEnumerable()).Where(IsShared).DistinctBy(reason => reason.Code);

    private static bool IsShared(Reason reason) => reason.Code == "giving.introduce.ask-each-first";

    private static string Name(ContactId contact, LoadedNetwork network) => Markup.Escape(network.NameOf(contact));
}
