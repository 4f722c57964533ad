using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Leads;

/// <summary>A stage that a lead reached, for example an interview.</summary>
/// <param name="On">The day on which it was reached.</param>
/// <param name="Note">Which stage, in the seeker's words; null where they did not say.</param>
public readonly record struct LeadStage(LocalDate On, string? Note)
{
    /// <summary>The moment at which it was reached, where it is known.</summary>
    public Instant? At { get; init; }

    /// <summary>The day; never the seeker's words.</summary>
    public override string ToString() => $"Stage on {LocalDatePattern.Iso.Format(On)}";
}
