using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>What is reckoned ahead of one relationship.</summary>
internal sealed class StandingRow
{
    public Guid Tenant { get; init; }

    public Guid Seeker { get; init; }

    public Guid Contact { get; init; }

    public double WarmthKey { get; set; }

    public required string KeyFingerprint { get; set; }

    public LocalDate? DueOn { get; set; }
}
