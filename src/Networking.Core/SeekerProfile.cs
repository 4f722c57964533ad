using NodaTime;

namespace Networking.Core;

/// <summary>What the seeker says of themselves.</summary>
public sealed record SeekerProfile
{
    /// <summary>The tzdb id of the seeker's time zone, for example <c>America/Toronto</c>.</summary>
    public string? Zone { get; init; }

    /// <summary>Fields of work.</summary>
    public ValueList<string> Fields { get; init; }

    /// <summary>Schools, employers, places, interests: what others may have in common with them.</summary>
    public ValueList<string> Background { get; init; }

    /// <summary>What the seeker looks for, in their words: fields, kinds of employer, roles.</summary>
    public ValueList<string> Targets { get; init; }

    /// <summary>Topics on which the seeker can help others: what they know, have or do.</summary>
    public ValueList<string> Offers { get; init; }

    /// <summary>Topics on which the seeker looks for help.</summary>
    public ValueList<string> Needs { get; init; }

    /// <summary>The days of the week on which the seeker follows up. Default: Monday to Friday; at least one.</summary>
    public ValueList<IsoDayOfWeek> WorkingDays { get; init; } =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday,
    ];

    /// <summary>How many people the seeker wants to reach out to on a working day. Default 5; 0 or more.</summary>
    public int OutreachesPerDay { get; init; } = 5;

    /// <summary>No data; a profile is personal.</summary>
    public override string ToString() => nameof(SeekerProfile);
}
