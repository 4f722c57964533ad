using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.VCards;

/// <summary>The given and the family name on a card.</summary>
/// <param name="Given">The given name or names; empty for none.</param>
/// <param name="Family">The family name or names; empty for none.</param>
internal readonly record struct CardNames(string Given, string Family)
{
    internal bool IsEmpty => Given.Length == 0 && Family.Length == 0;

    /// <summary>What N says; where it says nothing, FN, the last word of which is taken for the family name.</summary>
    internal static CardNames Of(VCard card)
    {
        CardNames structured = OfN(card.First("N"));
        return structured.IsEmpty ? OfFull(PlainText.OneLine(card.First("FN")?.Text)) : structured;
    }

    internal static CardNames OfN(VCardProperty? name)
    {
        List<string> parts = name is null ? [] : VCardText.Split(name.Value, ';');
        return new(Part(parts, 1), Part(parts, 0));
    }

    private static CardNames OfFull(string full)
    {
        int comma = full.IndexOf(',', StringComparison.Ordinal);
        full = comma > 0 ? full[..comma].TrimEnd() : full;
        int space = full.LastIndexOf(' ');
        return space < 0 ? new(full, "") : new(full[..space], full[(space + 1)..]);
    }

    /// <summary>A component; a list in it, such as of several given names, becomes one text.</summary>
    private static string Part(List<string> parts, int index) => parts.Count <= index
        ? ""
        : PlainText.OneLine(string.Join(' ', VCardText.Split(parts[index], ',').Select(VCardText.Unescape)));
}
