namespace Networking.Core.FollowUps;

/// <summary>
/// The policies in force and the limits over all of them. Immutable and versioned: a changed default makes a new
/// version, never a changed one.
/// </summary>
public sealed record PolicySet
{
    /// <summary>Version 1: all policies of the library with their defaults.</summary>
    public static PolicySet V1 { get; } = new();

    /// <summary>The policies. Their names differ.</summary>
    /// <exception cref="ArgumentException">Two policies share a name, or one is null.</exception>
    public ValueList<IFollowUpPolicy> Policies
    {
        get;
        init => field = value.Select(policy => policy?.Name).OfType<string>().Distinct(StringComparer.Ordinal).Count() == value.Count
            ? value
            : throw new ArgumentException("Two policies share a name, or one is null or has none.", nameof(Policies));
    } =
    [
        new ThankYouPolicy(),
        new ReplyOwedPolicy(),
        new LeadFirstStepPolicy(),
        new LeadReportBackPolicy(),
        new PromiseKeepingPolicy(),
        new PromiseReminderPolicy(),
        new AfterGatheringPolicy(),
        new ConnectAfterMeetingPolicy(),
        new NoteWhatMattersPolicy(),
        new ThreeBSevenPolicy(),
        new UnansweredFollowUpPolicy(),
        new ReferrerUpdatePolicy(),
        new TierCadencePolicy(),
        new RhythmPolicy(),
        new WarmthFloorPolicy(),
        new ImportantDatePolicy(),
        new MentorCheckInPolicy(),
        new ReconnectPolicy(),
        new SearchClosingPolicy(),
        new IntroductionAnswerPolicy(),
        new IntroductionStepPolicy(),
        new IntroductionReportPolicy(),
    ];

    /// <summary>How many people to reconnect with in an ISO week. Default 2; 0 or more.</summary>
    public int ReconnectsPerWeek { get; init => field = Require.NotNegative(value, nameof(ReconnectsPerWeek)); } = 2;

    /// <summary>After how many unanswered messages in a row a contact is left to rest. Default 2; 1 or more.</summary>
    public int AttemptsBeforeRest { get; init => field = Require.Positive(value, nameof(AttemptsBeforeRest)); } = 2;

    /// <summary>How long they rest, in days after the last message. Default 90; from 0 to 36,525.</summary>
    public int RestInDays { get; init => field = Require.Days(value, 0, nameof(RestInDays)); } = 90;

    /// <summary>The same set with a policy more, in place of one of the same name where there is one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PolicySet With(IFollowUpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        bool replaces = Policies.Any(known => known.Name == policy.Name);
        return this with
        {
            Policies = replaces
                ? ValueList.From(Policies.Select(known => known.Name == policy.Name ? policy : known))
                : [.. Policies, policy],
        };
    }

    /// <summary>The same set without the policy of a name; the same policies where none has that name.</summary>
    public PolicySet Without(string name) =>
        this with { Policies = ValueList.From(Policies.Where(policy => policy.Name != name)) };

    /// <summary>The number of policies.</summary>
    public override string ToString() => $"{Policies.Count} policies";
}
