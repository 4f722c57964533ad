namespace Networking.Core.Giving;

/// <summary>What somebody has to do with topics that were asked about.</summary>
/// <param name="Person">The person.</param>
/// <param name="Topics">The topics as that person wrote them, the rarest first.</param>
/// <param name="Score">The sum of the topics' weights, by <see cref="TopicIndex.Weight"/>; above 0.</param>
public sealed record TopicInterest(ContactId Person, ValueList<Topic> Topics, double Score)
{
    /// <summary>The id; never the topics.</summary>
    public override string ToString() => $"Interest of {Person}";
}
