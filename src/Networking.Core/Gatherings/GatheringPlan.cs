namespace Networking.Core.Gatherings;

/// <summary>What to take to a gathering: why one goes, whom to meet, what to offer and what to learn.</summary>
public sealed record GatheringPlan
{
    /// <summary>The gathering.</summary>
    public required Gathering Gathering { get; init; }

    /// <summary>Why go: the seeker's own words first, then what <see cref="NetworkView.RankGatherings"/> says of it.</summary>
    public required ValueList<Reason> Why { get; init; }

    /// <summary>
    /// Whom to meet of those expected: first those to whom something is open, then whom the seeker can help, then whom they
    /// would like to get to know, then with whom it has grown quiet. Who is paused is left in peace and not among them.
    /// </summary>
    public required ValueList<PersonToMeet> ToMeet { get; init; }

    /// <summary>What the seeker can bring to those expected: what was promised them, and help with what they need.</summary>
    public required ValueList<PlanPoint> ToOffer { get; init; }

    /// <summary>What there is to learn: topics that the seeker looks for, works on or needs, and employers that are targets.</summary>
    public required ValueList<PlanPoint> ToLearn { get; init; }

    /// <summary>The gathering's id and the size of the plan; never whom it is about.</summary>
    public override string ToString() => $"Plan for {Gathering.Id}: {ToMeet.Count} to meet, {ToOffer.Count} to offer, {ToLearn.Count} to learn";
}
