using System.Globalization;

namespace Networking.Core.Insights;

/// <summary>
/// One of the layers of 5, 15, 50 and 150 in which people keep those closest to them, each holding the ones before it.
/// </summary>
/// <remarks>
/// Source: R. Dunbar on the layers of the social brain; the days are those of <see cref="FollowUps.CadenceTiers.Dunbar"/>.
/// </remarks>
/// <param name="Size">How many people it has room for.</param>
/// <param name="Days">Within how many days, today included, people of this layer are in touch both ways.</param>
/// <param name="People">How many contacts were.</param>
public readonly record struct NetworkLayer(int Size, int Days, int People)
{
    /// <summary>The three numbers, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{People} of {Size} within {Days} days");
}
