using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Scoring;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>What an answer depends on besides the journal and the day. Immutable; every default is documented.</summary>
public sealed record NetworkSettings
{
    /// <summary>Every default.</summary>
    public static NetworkSettings Default { get; } = new();

    /// <summary>The follow-up policies. Default <see cref="PolicySet.V1"/>.</summary>
    public PolicySet Policies { get; init => field = value ?? throw new ArgumentNullException(nameof(Policies)); } = PolicySet.V1;

    /// <summary>The model of warmth. Default <see cref="WarmthModel.V1"/>.</summary>
    public WarmthModel Warmth { get; init => field = value ?? throw new ArgumentNullException(nameof(Warmth)); } = WarmthModel.V1;

    /// <summary>The model of trust. Default <see cref="TrustModel.V1"/>.</summary>
    public TrustModel Trust { get; init => field = value ?? throw new ArgumentNullException(nameof(Trust)); } = TrustModel.V1;

    /// <summary>The etiquette of asking. Default <see cref="AskEtiquette.V1"/>.</summary>
    public AskEtiquette Asks { get; init => field = value ?? throw new ArgumentNullException(nameof(Asks)); } = AskEtiquette.V1;

    /// <summary>The etiquette of giving. Default <see cref="GivingEtiquette.V1"/>.</summary>
    public GivingEtiquette Giving { get; init => field = value ?? throw new ArgumentNullException(nameof(Giving)); } = GivingEtiquette.V1;

    /// <summary>The holidays on which nothing is due. Default none.</summary>
    public ValueList<LocalDate> Holidays { get; init; }

    /// <summary>
    /// The day since when the seeker keeps this journal; null for always. What is dated before it was not tracked, so
    /// it creates no duties: no thanks, reports or replies are owed for it. Cadence, rhythm, warmth, annual dates and
    /// reconnecting read all history.
    /// </summary>
    public LocalDate? TrackingSince { get; init; }

    /// <summary>The policies' number and the day tracking began; the same in every culture.</summary>
    public override string ToString() =>
        $"{Policies}, tracking since {(TrackingSince is { } day ? LocalDatePattern.Iso.Format(day) : "ever")}";
}
