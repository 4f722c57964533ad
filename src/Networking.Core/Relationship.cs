using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core;

/// <summary>
/// The seeker's side of one contact on a day: the contact and all that the journal says of them up to and including
/// that day. Immutable. Lists are in journal order.
/// </summary>
public sealed class Relationship
{
    private readonly NetworkSettings _settings;
    private IReadOnlyList<LocalDate>? _unanswered;
    private Warmth? _warmth;
    private Trust? _trust;
    private ThanksGiven? _thanks;

    internal Relationship(LocalDate asOf, NetworkSettings settings) => (AsOf, _settings) = (asOf, settings);

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The contact.</summary>
    public required Contact Contact { get; init; }

    /// <summary>The id under which the contact is known.</summary>
    public ContactId Id => Contact.Id;

    /// <summary>The first day on which the contact was in the journal.</summary>
    public required LocalDate AddedOn { get; init; }

    /// <summary>All interactions with them, those that gatherings and introductions stand for included.</summary>
    public required IReadOnlyList<Interaction> Interactions { get; init; }

    /// <summary>
    /// The days in touch: interactions, leads received, reports back, asks and their answers, promises kept, introductions.
    /// </summary>
    public required DaySet Days { get; init; }

    /// <summary>The leads they gave.</summary>
    public required IReadOnlyList<Lead> Leads { get; init; }

    /// <summary>The asks made of them.</summary>
    public required IReadOnlyList<Ask> Asks { get; init; }

    /// <summary>The promises of both sides.</summary>
    public required IReadOnlyList<Promise> Promises { get; init; }

    /// <summary>The gatherings at which they were met.</summary>
    public required IReadOnlyList<Gathering> Gatherings { get; init; }

    /// <summary>The introductions in which they have a place, by the day of the request, then the id.</summary>
    public required IReadOnlyList<Introduction> Introductions { get; init; }

    /// <summary>What was noted about them.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>The seeker's own words on how close they are; the latest counts.</summary>
    public required IReadOnlyList<RelationshipDeclared> Declarations { get; init; }

    /// <summary>The seeker's latest own word on how close they are; null when there is none.</summary>
    public RelationshipDeclared? Declared => Declarations.Count == 0 ? null : Declarations[^1];

    /// <summary>The latest decision on their tier; null when there is none. Its tier may be null.</summary>
    public TierSet? TierDecision { get; init; }

    /// <summary>The name of their tier, or null.</summary>
    public string? Tier => TierDecision?.Tier;

    /// <summary>Their latest change of employer or role, as far as the journal saw it; null when it saw none.</summary>
    public Move? LatestMove { get; init; }

    /// <summary>The latest pause that has not been resumed; null when there is none.</summary>
    public ContactPaused? Pause { get; init; }

    /// <summary>Whether they are left in peace on the day asked about.</summary>
    public bool IsPaused => Pause is { } pause && !(pause.Until <= AsOf);

    /// <summary>The keys of follow-ups that were dismissed.</summary>
    public required IReadOnlySet<FollowUpKey> Dismissed { get; init; }

    /// <summary>Until when follow-ups were put off, by key.</summary>
    public required IReadOnlyDictionary<FollowUpKey, LocalDate> Snoozed { get; init; }

    /// <summary>
    /// The days since the contact last acted, or since the beginning, on which the seeker alone acted and could hope for
    /// an answer: wrote, called or asked. Thanks, help, reports and kept promises ask for nothing and are not among them;
    /// neither are posts and messages to a group, which nobody owes an answer to.
    /// </summary>
    public IReadOnlyList<LocalDate> UnansweredDays => _unanswered ??= [.. Attempts.Unanswered(this)];

    /// <summary>Whether the seeker acted toward them, in whatever way, after a day.</summary>
    internal bool SeekerActedAfter(LocalDate day) => Days.Any(touch => touch.Day > day && touch.Sides.HasFlag(TouchSides.Mine));

    /// <summary>How alive the relationship is.</summary>
    public Warmth Warmth => _warmth ??= _settings.Warmth.Assess(Days, AsOf);

    /// <summary>What trust the seeker has earned with them.</summary>
    public Trust Trust => _trust ??= _settings.Trust.Assess(this);

    /// <summary>
    /// The first day on which the seeker thanked for something received: with thanks that refer to it, or with thanks
    /// that refer to nothing. Null when they have not.
    /// </summary>
    /// <param name="received">The entry that says what was received.</param>
    /// <param name="on">The day on which it was received; thanks before it do not count.</param>
    /// <param name="at">
    /// The moment at which it was received, where it is known: thanks of that day which refer to nothing and were said
    /// before it do not count; where either moment is not known, they do.
    /// </param>
    public LocalDate? ThankedOn(EntryId received, LocalDate on, Instant? at = null) =>
        (_thanks ??= new(Interactions)).FirstFor(received, on, at);

    /// <summary>The id; never the person's data.</summary>
    public override string ToString() => $"Relationship {Id}";
}
