using Networking.Core.Contacts;

namespace Networking.Core.Insights;

/// <summary>What was noted about somebody, the latest first.</summary>
internal static class BriefingFacts
{
    internal static IEnumerable<Reason> Points(Relationship them) =>
        Of(them, FactKind.Matter, "brief.matter", "{text}")
            .Concat(Of(them, FactKind.Need, "brief.need", "They look for this: {text}"))
            .Concat(Of(them, FactKind.Offer, "brief.offer", "They offer this: {text}"));

    private static IEnumerable<Reason> Of(Relationship them, FactKind kind, string code, string sentence) => them.Facts
        .Where(fact => fact.About == kind)
        .Reverse()
        .Take(Briefing.MostOfAKind)
        .Select(fact => new Reason(
            code,
            sentence + (fact.InConfidence ? " ({day}, in confidence)" : " ({day})"),
            new("text", fact.Text.Trim()),
            new("day", fact.On)));
}
