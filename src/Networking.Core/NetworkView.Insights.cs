using Networking.Core.Insights;

namespace Networking.Core;

public sealed partial class NetworkView
{
    private ReachGraph? _reachGraph;
    private OwnReach? _ownReach;
    private NetworkHealth? _health;

    /// <summary>How much ground the seeker's own ties open.</summary>
    public OwnReach OwnReach => LazyInitializer.EnsureInitialized(ref _ownReach, () => ReachGraph.Own());

    /// <summary>How the network is, in eight findings, each with a next step.</summary>
    public NetworkHealth Health => LazyInitializer.EnsureInitialized(ref _health, () => HealthCheck.Of(this));

    private ReachGraph ReachGraph => LazyInitializer.EnsureInitialized(ref _reachGraph, () => new(this));

    /// <summary>How much new ground a contact opens.</summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public Reach ReachOf(ContactId contact) => ReachGraph.Of(this[contact].Id);

    /// <summary>What is worth knowing before meeting a contact, on one page. Nothing is recorded.</summary>
    /// <param name="contact">The contact, under any of their ids.</param>
    /// <exception cref="KeyNotFoundException">There is no such contact on that day.</exception>
    public Briefing Brief(ContactId contact) => new BriefingWriter(this, this[contact]).Write();
}
