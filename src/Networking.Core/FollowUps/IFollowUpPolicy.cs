namespace Networking.Core.FollowUps;

/// <summary>
/// A rule that says what is worth doing for a contact, and when. Write your own and add it to a
/// <see cref="PolicySet"/>.
/// </summary>
/// <remarks>
/// A policy is immutable and pure: the same relationship and context give the same follow-ups. It yields everything
/// that was not done, due or not yet due, with the day on which it lapses; lapsing, merging, quotas, dismissal,
/// snoozing, pauses and rest are not its business but the arbiter's.
/// </remarks>
public interface IFollowUpPolicy
{
    /// <summary>The stable name that stands in keys, in lower case with hyphens, for example <c>thank-you</c>.</summary>
    string Name { get; }

    /// <summary>What kind of thing it calls for.</summary>
    FollowUpClass Class { get; }

    /// <summary>Where the rule comes from.</summary>
    EvidenceGrade Grade { get; }

    /// <summary>The source: the paper, the method or "our default".</summary>
    string Source { get; }

    /// <summary>The follow-ups that are open for a contact.</summary>
    IEnumerable<FollowUp> Due(Relationship relationship, FollowUpContext context);
}
