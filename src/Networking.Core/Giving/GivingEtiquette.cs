using System.Globalization;
using Networking.Core.Scoring;

namespace Networking.Core.Giving;

/// <summary>The thresholds of giving. Immutable and versioned; all are our own defaults.</summary>
public sealed record GivingEtiquette
{
    /// <summary>Version 1: every default.</summary>
    public static GivingEtiquette V1 { get; } = new();

    /// <summary>
    /// For how many days after a move congratulations are in time, the last one included. Default 60; from 0 to 36,525.
    /// </summary>
    public int CongratulateDays { get; init => field = Require.Days(value, 0, nameof(CongratulateDays)); } = 60;

    /// <summary>
    /// How many days after the seeker did something for a contact, since their need was noted, sharing is suggested
    /// again: on that day it may be. Default 90; from 0 to 36,525.
    /// </summary>
    public int RestAfterGivingInDays { get; init => field = Require.Days(value, 0, nameof(RestAfterGivingInDays)); } = 90;

    /// <summary>The level of trust that the seeker needs with both people of an introduction. Default acquaintance.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public TrustLevel IntroductionLevel
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(IntroductionLevel), value, "There is no such level.");
    }
    = TrustLevel.Acquaintance;

    /// <summary>The numbers; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"giving;congratulate={CongratulateDays};rest={RestAfterGivingInDays};introduce={IntroductionLevel}");
}
