using System.Numerics;
using System.Runtime.InteropServices;

namespace Networking.Core.Scoring;

/// <summary>Chances from forward keys, as many at a time as a vector of this machine holds.</summary>
internal static class VectorChances
{
    /// <summary>Larger exponents make the chance 1 within any double's rounding.</summary>
    private const double LargestExponent = 1000;

    /// <summary>
    /// A double of this size has no bits behind the point: adding it rounds to a whole number, which then stands in
    /// the lowest bits. 1023 is the bias of a double's exponent.
    /// </summary>
    private const double Rounding = 6_755_399_441_055_744 + 1023;

    /// <summary>Writes <c>1 - exp(-(slope key + offset))</c> for the first keys and says for how many.</summary>
    /// <returns>
    /// A multiple of the vector's length; 0 where the machine has no vectors or a key is not in order (negative, or its
    /// exponent not finite), so that the caller's own loop finds it.
    /// </returns>
    internal static int Fill(ReadOnlySpan<double> keys, double slope, double offset, Span<double> chances)
    {
        int count = Vector.IsHardwareAccelerated ? keys.Length - (keys.Length % Vector<double>.Count) : 0;
        Vector<double> slopes = new(-slope / Math.Log(2));
        Vector<double> offsets = new(-offset / Math.Log(2));
        Vector<double> signs = Vector<double>.Zero;
        Vector<double> spoiled = Vector<double>.Zero;
        ref double key = ref MemoryMarshal.GetReference(keys);
        ref double chance = ref MemoryMarshal.GetReference(chances);
        for (int i = 0; i < count; i += Vector<double>.Count)
        {
            Vector<double> some = Vector.LoadUnsafe(ref key, (nuint)i);
            Vector<double> exponents = Vector.MultiplyAddEstimate(some, slopes, offsets);
            // A sign bit stays; what is not finite makes NaN of 0 and stays too.
            signs |= some;
            spoiled = Vector.MultiplyAddEstimate(exponents, Vector<double>.Zero, spoiled);
            OneMinusExp2(Vector.MaxNative(exponents, new(-LargestExponent))).StoreUnsafe(ref chance, (nuint)i);
        }

        bool isInOrder = Vector.EqualsAll(spoiled, Vector<double>.Zero)
            && Vector.GreaterThanOrEqualAll(Vector.AsVectorInt64(signs), Vector<long>.Zero);
        return isInOrder ? count : 0;
    }

    /// <summary>
    /// <c>1 - 2^x</c> for x from -1000 to 0. <c>2^x = 2^n 2^f</c> with n whole and f from -0.5 to 0.5; the second factor
    /// is the polynomial of degree 10 with the least greatest error there, 2.2e-16 (found with Remez's exchange).
    /// </summary>
    private static Vector<double> OneMinusExp2(Vector<double> x)
    {
        Vector<double> shifted = x + new Vector<double>(Rounding);
        Vector<double> f = x - (shifted - new Vector<double>(Rounding));
        Vector<double> p = new(7.07580325654826e-09);
        p = Vector.MultiplyAddEstimate(p, f, new(1.0208690609533043e-07));
        p = Vector.MultiplyAddEstimate(p, f, new(1.321542248481102e-06));
        p = Vector.MultiplyAddEstimate(p, f, new(1.5252657258448305e-05));
        p = Vector.MultiplyAddEstimate(p, f, new(0.00015403530485698987));
        p = Vector.MultiplyAddEstimate(p, f, new(0.0013333558230168385));
        p = Vector.MultiplyAddEstimate(p, f, new(0.009618129107567649));
        p = Vector.MultiplyAddEstimate(p, f, new(0.055504108664447695));
        p = Vector.MultiplyAddEstimate(p, f, new(0.24022650695910222));
        p = Vector.MultiplyAddEstimate(p, f, new(0.69314718055995));
        p = Vector.MultiplyAddEstimate(p, f, Vector<double>.One);
        Vector<double> twoToTheN = Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(shifted), 52));
        return Vector.MultiplyAddEstimate(-p, twoToTheN, Vector<double>.One);
    }
}
