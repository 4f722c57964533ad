using System.Globalization;

namespace Networking.Core.Paths;

/// <summary>A way from the seeker to somebody, over people who know each other.</summary>
public sealed record GraphPath
{
    /// <summary>A path.</summary>
    /// <param name="people">Whom it leads over: first the start, last the target.</param>
    /// <param name="strength">The product of the strengths of its ties.</param>
    internal GraphPath(ValueList<int> people, double strength) => (People, Strength) = (people, strength);

    /// <summary>
    /// The numbers of the people: first the start, whom the seeker knows, last the target. All but the last one are
    /// introducers. Nobody is on a path twice; a start that is itself the target is alone on it.
    /// </summary>
    public ValueList<int> People { get; }

    /// <summary>
    /// The product of the strengths of its ties, the seeker's own included, multiplied from the start onward: at most 1.
    /// It is 0 only where the product is too small for a number.
    /// </summary>
    public double Strength { get; }

    /// <summary>How many ties it has, the seeker's own included: as many as people.</summary>
    public int Ties => People.Count;

    /// <summary>The shape and the strength, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ties} ties at {Strength:0.####}");
}
