using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Interchange.Duplicates;

namespace JobSearchCli.Output;

/// <summary>Those who are likely one person, the likeliest first, with the signs for and against below each pair.</summary>
internal static class DuplicatesPage
{
    internal static void Write(IReadOnlyList<LikelyDuplicate> pairs, LoadedNetwork network, bool isKept, Screen screen)
    {
        if (pairs.Count == 0)
        {
            screen.Line("Nobody seems to be in this network twice.");
            return;
        }

        screen.Line($"[bold]{(pairs.Count == 1 ? "One pair is" : $"{pairs.Count} pairs are")} likely one person each[/]");
        int width = Words.Number(pairs.Count).Length;
        for (int number = 1; number <= pairs.Count; number++)
        {
            LikelyDuplicate pair = pairs[number - 1];
            screen.Line();
            screen.Line($"{Words.Number(number).PadLeft(width)}. {Bars.Of(pair.Score, screen)} {Words.Percent(pair.Score)}");
            screen.Item(Describe(network, pair.One));
            screen.Item(Describe(network, pair.Other));
            foreach (Reason reason in pair.Reasons)
            {
                screen.Detail(reason.Sentence);
            }
        }

        screen.Line();
        screen.Line("The numbers in parentheses are what each sign counts: above 0 for one person, below 0 for two.");
        screen.Line(isKept
            ? "To decide: --merge NUMBER makes them one person, --apart NUMBER keeps them two."
            : "To decide, keep your network: import your files, then use --merge or --apart without --from.");
    }

    private static string Describe(LoadedNetwork network, ContactId id)
    {
        if (network.View.Find(id)?.Contact is not { } contact)
        {
            return network.NameOf(id);
        }

        string[] addresses = [.. contact.Emails, .. contact.Phones, .. contact.Links];
        string?[] parts = [contact.DisplayName, contact.Employer, addresses is [string first, ..] ? first : null];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
