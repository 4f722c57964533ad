using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Planning;

/// <summary>What is to be planned: the arguments of <see cref="AgendaPlanner.Plan"/>.</summary>
/// <param name="Class">Its kind.</param>
/// <param name="Outreaches">What is to be placed, shuffled.</param>
/// <param name="Capacity">How many on which day.</param>
/// <param name="From">The first day planned.</param>
/// <param name="Days">How many days are planned.</param>
public sealed record PlanningInstance(
    InstanceClass Class, IReadOnlyList<Outreach> Outreaches, Capacity Capacity, LocalDate From, int Days)
{
    /// <summary>The planner's agenda.</summary>
    public Agenda Plan() => AgendaPlanner.Plan(Outreaches, Capacity, From, Days);

    /// <summary>The total priority that an agenda of this instance places.</summary>
    public long TotalOf(Agenda agenda)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        return agenda.Days.Sum(day => day.Outreaches.Sum(outreach => (long)outreach.PriorityOn(From)));
    }

    /// <summary>Its kind and size.</summary>
    public override string ToString() => $"{Class}, {Outreaches.Count} outreaches, {Days} days";
}
