namespace Networking.Core.FollowUps;

/// <summary>
/// How often to be in touch, by tier: the names of the tiers and their intervals. Names are compared without regard
/// to case. Immutable.
/// </summary>
public sealed class CadenceTiers
{
    private readonly SortedDictionary<string, int> _days = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Tiers of one's own.</summary>
    /// <param name="name">The name of the set.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="grade">How well that is founded.</param>
    /// <param name="tiers">Each tier's name and its interval in days, from 1 to 36,525.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="source"/> or a tier's name is null.</exception>
    /// <exception cref="ArgumentException">A name is empty or given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An interval is under a day or over a century.</exception>
    public CadenceTiers(string name, string source, EvidenceGrade grade, params ReadOnlySpan<(string Tier, int Days)> tiers)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(source);
        (Name, Source, Grade) = (name, source, grade);
        foreach ((string tier, int days) in tiers)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(tier, nameof(tiers));
            if (!_days.TryAdd(tier, Require.Days(days, 1, nameof(tiers))))
            {
                throw new ArgumentException("Two tiers share a name.", nameof(tiers));
            }
        }
    }

    /// <summary>A: 21 days, B: 60, C: 180, D: 365, after Derek Sivers' way of staying in touch with hundreds of people.</summary>
    public static CadenceTiers Sivers { get; } = new(
        "Sivers",
        "Derek Sivers: how to stay in touch with hundreds of people, in tiers A to D.",
        EvidenceGrade.NamedMethod,
        ("A", 21), ("B", 60), ("C", 180), ("D", 365));

    /// <summary>5: 7 days, 15: 30, 50: 180, 150: 365, after the layers of Robin Dunbar's social brain.</summary>
    public static CadenceTiers Dunbar { get; } = new(
        "Dunbar",
        "Dunbar's layers of 5, 15, 50 and 150, and how often people contact those in each.",
        EvidenceGrade.Research,
        ("5", 7), ("15", 30), ("50", 180), ("150", 365));

    /// <summary>The name of the set.</summary>
    public string Name { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>How well that is founded.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The interval of a tier in days; null for a tier that is not in the set.</summary>
    public int? DaysOf(string? tier) => tier is not null && _days.TryGetValue(tier, out int days) ? days : null;

    /// <summary>The name of the set.</summary>
    public override string ToString() => Name;
}
