using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Networking.Core.Scoring;

/// <summary>
/// <c>1 - 2^x</c> for x from <see cref="Least"/> to 0, in vectors. <c>2^x = 2^n 2^f</c> with n whole and f from -0.5 to
/// 0.5; the second factor is the polynomial of degree 10 with the least greatest error there, 2.4e-16 as rounded here
/// (found with Remez's exchange).
/// </summary>
internal static class Exp2
{
    /// <summary>At smaller exponents, 1 minus the power is 1 within any double's rounding.</summary>
    internal const double Least = -1000;

    /// <summary>
    /// A double of this size has no bits behind the point: adding it rounds to a whole number, which then stands in
    /// the lowest bits. 1023 is the bias of a double's exponent.
    /// </summary>
    private const double Rounding = 6_755_399_441_055_744 + 1023;

    private const int MantissaBits = 52;

    private const double C1 = 0.69314718055995;
    private const double C2 = 0.24022650695910222;
    private const double C3 = 0.055504108664447695;
    private const double C4 = 0.009618129107567649;
    private const double C5 = 0.0013333558230168385;
    private const double C6 = 0.00015403530485698987;
    private const double C7 = 1.5252657258448305e-05;
    private const double C8 = 1.321542248481102e-06;
    private const double C9 = 1.0208690609533043e-07;
    private const double C10 = 7.07580325654826e-09;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector<double> OneMinus(Vector<double> x)
    {
        Vector<double> shifted = x + new Vector<double>(Rounding);
        Vector<double> f = x - (shifted - new Vector<double>(Rounding));
        Vector<double> p = new(C10);
        p = Vector.MultiplyAddEstimate(p, f, new(C9));
        p = Vector.MultiplyAddEstimate(p, f, new(C8));
        p = Vector.MultiplyAddEstimate(p, f, new(C7));
        p = Vector.MultiplyAddEstimate(p, f, new(C6));
        p = Vector.MultiplyAddEstimate(p, f, new(C5));
        p = Vector.MultiplyAddEstimate(p, f, new(C4));
        p = Vector.MultiplyAddEstimate(p, f, new(C3));
        p = Vector.MultiplyAddEstimate(p, f, new(C2));
        p = Vector.MultiplyAddEstimate(p, f, new(C1));
        p = Vector.MultiplyAddEstimate(p, f, Vector<double>.One);
        Vector<double> twoToTheN = Vector.AsVectorDouble(Vector.ShiftLeft(Vector.AsVectorInt64(shifted), MantissaBits));
        return Vector.MultiplyAddEstimate(-p, twoToTheN, Vector<double>.One);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<double> OneMinus(Vector512<double> x)
    {
        Vector512<double> shifted = x + Vector512.Create(Rounding);
        Vector512<double> f = x - (shifted - Vector512.Create(Rounding));
        Vector512<double> p = Vector512.Create(C10);
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C9));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C8));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C7));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C6));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C5));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C4));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C3));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C2));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512.Create(C1));
        p = Vector512.MultiplyAddEstimate(p, f, Vector512<double>.One);
        Vector512<double> twoToTheN = Vector512.ShiftLeft(shifted.AsInt64(), MantissaBits).AsDouble();
        return Vector512.MultiplyAddEstimate(-p, twoToTheN, Vector512<double>.One);
    }
}
