using Networking.Core.FollowUps;

namespace Networking.Core.Agendas;

/// <summary>An outreach that takes one slot on one of the days from its first to its last, counted from 0.</summary>
internal readonly record struct PlanningJob(Outreach Outreach, int First, int Last);
