using Networking.Core.FollowUps;

namespace Networking.Core.Agendas;

/// <summary>An outreach that has no day.</summary>
/// <param name="Outreach">The outreach.</param>
/// <param name="Cause">Why.</param>
public sealed record Unplaced(Outreach Outreach, UnplacedCause Cause)
{
    /// <summary>The outreach and the cause.</summary>
    public override string ToString() => $"{Outreach}: {Cause}";
}
