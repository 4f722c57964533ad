using Networking.Core.Gatherings;
using NodaTime.Text;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private SeekerSide? _seekerSide;
    private IReadOnlyList<GatheringYield>? _gatheringYields;

    /// <summary>What became of each gathering that the seeker was at, in the order of <see cref="Gatherings"/>.</summary>
    public IReadOnlyList<GatheringYield> GatheringYields => LazyInitializer.EnsureInitialized(
        ref _gatheringYields,
        () => [.. Gatherings.Where(gathering => gathering.AttendedOn is not null).Select(gathering => GatheringYieldCount.Of(this, gathering))]);

    private SeekerSide SeekerSide => LazyInitializer.EnsureInitialized(ref _seekerSide, () => new(this));

    /// <summary>
    /// Gatherings by how much they have in common with the seeker: fields, background, what they look for, targets, and who
    /// is expected whom it would be good to see or to help. The highest score comes first, then the earlier date, then the
    /// name.
    /// </summary>
    /// <remarks>
    /// Topics are the same by <see cref="Giving.Topic"/>; employers without regard to case and to space around them. Who is
    /// paused, erased or unknown counts nothing.
    /// </remarks>
    /// <param name="prospects">The gatherings; <see cref="GatheringProspect.Of"/> makes one of a gathering of the journal.</param>
    /// <param name="weights">What counts how much; null for <see cref="GatheringWeights.V1"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prospects"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="prospects"/> holds null.</exception>
    public IReadOnlyList<RankedGathering> RankGatherings(IEnumerable<GatheringProspect> prospects, GatheringWeights? weights = null)
    {
        ArgumentNullException.ThrowIfNull(prospects);
        return GatheringRanking.Of(this, SeekerSide, prospects, weights ?? GatheringWeights.V1);
    }

    /// <summary>Why to go to a gathering, whom to meet there, what to offer and what to learn. Nothing is recorded.</summary>
    /// <exception cref="KeyNotFoundException">There is no such gathering on that day.</exception>
    public GatheringPlan PlanFor(GatheringId gathering) => GatheringPlanner.Plan(this, SeekerSide, GatheringOf(gathering));

    /// <summary>What became of a gathering up to the day; nothing yet where the seeker has not been there.</summary>
    /// <exception cref="KeyNotFoundException">There is no such gathering on that day.</exception>
    public GatheringYield YieldOf(GatheringId gathering) => GatheringYieldCount.Of(this, GatheringOf(gathering));

    private Gathering GatheringOf(GatheringId gathering) =>
        Gatherings.FirstOrDefault(known => known.Id == gathering)
        ?? throw new KeyNotFoundException($"There is no gathering {gathering} on {LocalDatePattern.Iso.Format(Today)}.");
}
