namespace Networking.Core.Gatherings;

/// <summary>
/// What each overlap between a gathering and the seeker counts, in points. The numbers are our default: no data says them.
/// </summary>
/// <remarks>
/// The score is their plain sum, and nothing counts twice: a topic, an employer and the joy of seeing a person count once
/// each, as what weighs most. Giving weighs as much as what the seeker looks for; what those expected could do for the
/// seeker counts nothing.
/// </remarks>
public sealed record GatheringWeights
{
    /// <summary>The weights of this version.</summary>
    public static GatheringWeights V1 { get; } = new();

    /// <summary>A topic or employer that the seeker looks for, in the words of <see cref="SeekerProfile.Targets"/>. Default 3; 0 or more.</summary>
    public int LookedFor { get; init => field = Require.NotNegative(value, nameof(LookedFor)); } = 3;

    /// <summary>A topic, or the field of somebody expected, that is one of the seeker's fields. Default 2; 0 or more.</summary>
    public int Field { get; init => field = Require.NotNegative(value, nameof(Field)); } = 2;

    /// <summary>A topic or employer of the seeker's background. Default 1; 0 or more.</summary>
    public int Background { get; init => field = Require.NotNegative(value, nameof(Background)); } = 1;

    /// <summary>
    /// A target, employer or person, that can be met there: this for each step of its priority from 1 to 5. Default 1; 0 or
    /// more.
    /// </summary>
    public int TargetPerPriority { get; init => field = Require.NotNegative(value, nameof(TargetPerPriority)); } = 1;

    /// <summary>Somebody expected to whom thanks, a report, a promise or a reply is open. Default 3; 0 or more.</summary>
    public int Owed { get; init => field = Require.NotNegative(value, nameof(Owed)); } = 3;

    /// <summary>Somebody expected with whom it has grown quiet: cooling, cold or dormant after 30 days of silence or more. Default 1; 0 or more.</summary>
    public int Quiet { get; init => field = Require.NotNegative(value, nameof(Quiet)); } = 1;

    /// <summary>A need of somebody expected that the seeker's offers meet. Default 3; 0 or more.</summary>
    public int CanHelp { get; init => field = Require.NotNegative(value, nameof(CanHelp)); } = 3;
}
