using System.Globalization;

namespace Networking.Core.Insights;

/// <summary>How much ground the seeker's own ties open, by who is noted to know whom.</summary>
public sealed record OwnReach
{
    /// <summary>How many contacts the seeker has.</summary>
    public int Contacts { get; init; }

    /// <summary>Burt's effective size of the seeker's network, from 1 to the number of contacts; NaN without any.</summary>
    public double EffectiveSize { get; init; }

    /// <summary>Burt's constraint of the seeker, above 0; NaN without contacts.</summary>
    public double Constraint { get; init; }

    /// <summary>How many contacts are noted to know anybody.</summary>
    public int Described { get; init; }

    /// <summary>How many of those know somebody whom neither the seeker nor any other contact knows.</summary>
    public int Bridges { get; init; }

    /// <summary>The share of bridges among those described, from 0 to 1; null where nobody is described.</summary>
    public double? BridgingShare => Described == 0 ? null : (double)Bridges / Described;

    /// <summary>The counts, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Bridges} bridges among {Described} of {Contacts} contacts");
}
