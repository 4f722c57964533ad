using Networking.Core.Leads;
using NodaTime;

namespace Networking.Core.FollowUps;

/// <summary>What a policy knows besides the relationship: the day, the calendar and, where it needs more, the view.</summary>
public sealed class FollowUpContext
{
    private Workplaces? _workplaces;

    /// <summary>What a policy knows on the day and under the settings of a view; to ask a policy by itself, in a test say.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public FollowUpContext(NetworkView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        View = view;
    }

    /// <summary>The view that is being asked; its follow-ups are being computed and must not be asked for.</summary>
    public NetworkView View { get; }

    /// <summary>The seeker's day.</summary>
    public LocalDate Today => View.Today;

    /// <summary>Whether something of a day was tracked, so that it can create a duty.</summary>
    public bool Tracks(LocalDate day) => !(day < View.Settings.TrackingSince);

    /// <summary>The seeker's business day so many business days after a day; before it where the number is negative.</summary>
    public LocalDate BusinessDays(LocalDate day, int count) => View.Calendar.AddBusinessDays(day, count);

    /// <summary>Whether a contact is in a tier of the cadence policy, so that no other rule of keeping in touch applies.</summary>
    public bool HasTier(Relationship relationship) =>
        View.Settings.Policies.Policies.OfType<TierCadencePolicy>().Any(policy => policy.AppliesTo(relationship));

    /// <summary>The contacts by employer, sorted out once and only if a policy asks.</summary>
    internal Workplaces Workplaces => _workplaces ??= new(View.Relationships);

    /// <summary>
    /// Whether the search that a lead was given in is over. A lead is not followed any further then; closing the search
    /// tells its giver.
    /// </summary>
    internal bool IsSearchOverFor(Lead lead) => lead.ReceivedOn <= View.Search.EndedOn;

    /// <summary>Whether a policy in force tells the giver of a lead each new stage of it.</summary>
    internal bool TellsOfStages => View.Settings.Policies.Policies.OfType<ReferrerUpdatePolicy>().Any();

    /// <summary>Whether a contact has a rhythm that a policy in force keeps, so that the warmth floor leaves them alone.</summary>
    internal bool HasRhythm(Relationship relationship) =>
        RhythmPolicy.AppliesTo(relationship) && View.Settings.Policies.Policies.OfType<RhythmPolicy>().Any();
}
