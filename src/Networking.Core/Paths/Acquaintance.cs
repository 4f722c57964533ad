using NodaTime;

namespace Networking.Core.Paths;

/// <summary>That two people know each other, or one of the other, as last noted. It holds both ways.</summary>
/// <param name="One">The one with the lower id.</param>
/// <param name="Other">The one with the higher id.</param>
/// <param name="Strength">How well; never <see cref="AcquaintanceStrength.None"/>.</param>
/// <param name="NotedOn">The day of the latest word on it.</param>
public sealed record Acquaintance(ContactId One, ContactId Other, AcquaintanceStrength Strength, LocalDate NotedOn)
{
    /// <summary>The ids and the strength.</summary>
    public override string ToString() => $"{One} and {Other}: {Strength}";
}
