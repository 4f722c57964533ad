using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Something the seeker said they would do for somebody just met.</summary>
/// <param name="Text">What, in the seeker's words.</param>
/// <param name="Due">The last day on which keeping it is in time.</param>
public sealed record PromiseToKeep(string Text, LocalDate Due)
{
    /// <summary>No data; a promise is personal.</summary>
    public override string ToString() => nameof(PromiseToKeep);
}
