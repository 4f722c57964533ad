namespace Networking.Core.Giving;

/// <summary>What one person needs and another offers.</summary>
/// <param name="Needing">Who needs it.</param>
/// <param name="Offering">Who offers it.</param>
/// <param name="Topics">The shared topics as the one in need wrote them, the rarest first.</param>
/// <param name="Score">The sum of the topics' weights, by <see cref="TopicIndex.Weight"/>; above 0.</param>
public sealed record TopicMatch(ContactId Needing, ContactId Offering, ValueList<Topic> Topics, double Score)
{
    /// <summary>The ids; never the topics.</summary>
    public override string ToString() => $"{Offering} for {Needing}";
}
