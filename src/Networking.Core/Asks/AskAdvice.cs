using NodaTime;

namespace Networking.Core.Asks;

/// <summary>
/// Whether something may be asked of a contact now, and if not, what comes first. Made by
/// <see cref="NetworkView.Advise"/>.
/// </summary>
public sealed record AskAdvice
{
    /// <summary>The contact, under the id in use.</summary>
    public required ContactId Contact { get; init; }

    /// <summary>What would be asked.</summary>
    public required AskKind Kind { get; init; }

    /// <summary>The day asked about.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The answer.</summary>
    public required AskVerdict Verdict { get; init; }

    /// <summary>
    /// Everything that stands before it, what is most worth doing first; empty when it is
    /// <see cref="AskVerdict.Ready"/>. For what is never asked, what to do instead.
    /// </summary>
    public required ValueList<AskObstacle> Obstacles { get; init; }

    /// <summary>What speaks for it, and what is good to know besides; it changes nothing about the answer.</summary>
    public required ValueList<Reason> Reasons { get; init; }

    /// <summary>
    /// For a conversation that takes a piece of their day (an introductory conversation, an informational interview):
    /// how many minutes to ask for; else null.
    /// </summary>
    public int? SuggestedMinutes { get; init; }

    /// <summary>
    /// The first day on which all obstacles of today are gone, when waiting is all there is to do; null when there is no
    /// obstacle, or something to do first. Ask again on that day: silence may have brought others.
    /// </summary>
    public LocalDate? NotBefore =>
        Verdict == AskVerdict.NotYet && Obstacles.All(obstacle => obstacle.ClearsOn is not null)
            ? Obstacles.Max(obstacle => obstacle.ClearsOn)
            : null;

    /// <summary>The answer, the kind and the contact's id; never anybody's data.</summary>
    public override string ToString() => $"{Verdict} for {Kind} of {Contact}";
}
