using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Networking.Core.Scoring;

/// <summary>
/// Chances from forward keys, as many at a time as a vector of this machine holds: vectors of 512 bits where they are
/// fast, which <see cref="Vector{T}"/> does not use by itself, else those of <see cref="Vector{T}"/>.
/// </summary>
internal static class VectorChances
{
    /// <summary>The number of keys taken together; 1 where the machine has no vectors.</summary>
    internal static int Step => Vector512.IsHardwareAccelerated ? Vector512<double>.Count
        : Vector.IsHardwareAccelerated ? Vector<double>.Count : 1;

    /// <summary>Writes <c>1 - exp(-(slope key + offset))</c> for the first keys and says for how many.</summary>
    /// <returns>
    /// A multiple of <see cref="Step"/>; 0 where the machine has no vectors, or a key among them is not in order (its
    /// sign negative, or its exponent not finite), so that the caller's own loop finds it.
    /// </returns>
    internal static int Fill(ReadOnlySpan<double> keys, double slope, double offset, Span<double> chances)
    {
        // To the base of 2, which is what vectors raise to a power.
        (slope, offset) = (-slope / Math.Log(2), -offset / Math.Log(2));
        int count = keys.Length - (keys.Length % Step);
        bool isInOrder = Vector512.IsHardwareAccelerated ? FillLong(keys[..count], slope, offset, chances)
            : Vector.IsHardwareAccelerated && FillShort(keys[..count], slope, offset, chances);
        return isInOrder ? count : 0;
    }

    private static bool FillShort(ReadOnlySpan<double> keys, double slope, double offset, Span<double> chances)
    {
        Vector<double> slopes = new(slope);
        Vector<double> offsets = new(offset);
        Vector<double> signs = Vector<double>.Zero;
        Vector<double> spoiled = Vector<double>.Zero;
        ref double key = ref MemoryMarshal.GetReference(keys);
        ref double chance = ref MemoryMarshal.GetReference(chances);
        for (int i = 0; i < keys.Length; i += Vector<double>.Count)
        {
            Vector<double> some = Vector.LoadUnsafe(ref key, (nuint)i);
            Vector<double> exponents = Vector.MultiplyAddEstimate(some, slopes, offsets);
            // A sign stays; what is not finite, less itself, is not a number, and stays too.
            signs |= some;
            spoiled |= exponents - exponents;
            Exp2.OneMinus(Vector.MaxNative(exponents, new(Exp2.Least))).StoreUnsafe(ref chance, (nuint)i);
        }

        return Vector.EqualsAll(Vector.AsVectorInt64(spoiled), Vector<long>.Zero)
            && Vector.GreaterThanOrEqualAll(Vector.AsVectorInt64(signs), Vector<long>.Zero);
    }

    private static bool FillLong(ReadOnlySpan<double> keys, double slope, double offset, Span<double> chances)
    {
        Vector512<double> slopes = Vector512.Create(slope);
        Vector512<double> offsets = Vector512.Create(offset);
        Vector512<double> signs = Vector512<double>.Zero;
        Vector512<double> spoiled = Vector512<double>.Zero;
        ref double key = ref MemoryMarshal.GetReference(keys);
        ref double chance = ref MemoryMarshal.GetReference(chances);
        for (int i = 0; i < keys.Length; i += Vector512<double>.Count)
        {
            Vector512<double> some = Vector512.LoadUnsafe(ref key, (nuint)i);
            Vector512<double> exponents = Vector512.MultiplyAddEstimate(some, slopes, offsets);
            signs |= some;
            spoiled |= exponents - exponents;
            Exp2.OneMinus(Vector512.MaxNative(exponents, Vector512.Create(Exp2.Least))).StoreUnsafe(ref chance, (nuint)i);
        }

        return Vector512.EqualsAll(spoiled.AsInt64(), Vector512<long>.Zero)
            && Vector512.GreaterThanOrEqualAll(signs.AsInt64(), Vector512<long>.Zero);
    }
}
