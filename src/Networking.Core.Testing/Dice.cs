namespace Networking.Core.Testing;

/// <summary>Numbers that follow from a seed, the same on every machine and in every version of .NET (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private ulong _state = (ulong)seed;

    /// <summary>From 0 to below a number.</summary>
    internal int Below(int sides)
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }

    internal bool Chance(int percent) => Below(100) < percent;

    internal T OneOf<T>(params ReadOnlySpan<T> items) => items[Below(items.Length)];

    internal T Any<T>()
        where T : struct, Enum => OneOf<T>(Enum.GetValues<T>());
}
