using Networking.Core.Insights;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private ReachGraph? _reachGraph;
    private OwnReach? _ownReach;

    /// <summary>How much ground the seeker's own ties open.</summary>
    public OwnReach OwnReach => LazyInitializer.EnsureInitialized(ref _ownReach, () => ReachGraph.Own());

    private ReachGraph ReachGraph => LazyInitializer.EnsureInitialized(ref _reachGraph, () => new(this));

    /// <summary>How much new ground a contact opens.</summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public Reach ReachOf(ContactId contact) => ReachGraph.Of(this[contact].Id);
}
