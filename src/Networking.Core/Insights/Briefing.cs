using NodaTime;

namespace Networking.Core.Insights;

/// <summary>What is worth knowing before meeting a contact, on one page.</summary>
/// <remarks>It is for the seeker's eyes: it holds what was told in confidence, and says so.</remarks>
public sealed record Briefing
{
    /// <summary>The most points that a section lists of one kind, the latest or weightiest of them: 5.</summary>
    public const int MostOfAKind = 5;

    /// <summary>The contact, under the id in use after merges.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The sections that have anything to say, in the order of <see cref="BriefingTopic"/>.</summary>
    public required ValueList<BriefingSection> Sections { get; init; }

    /// <summary>The points on a topic; empty where there is nothing to say.</summary>
    public ValueList<Reason> this[BriefingTopic topic] =>
        Sections.FirstOrDefault(section => section.Topic == topic)?.Points ?? [];

    /// <summary>The id and the number of sections; never anybody's data.</summary>
    public override string ToString() => $"Briefing on {Contact}: {Sections.Count} sections";
}
