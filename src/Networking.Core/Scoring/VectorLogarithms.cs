using System.Numerics;
using System.Runtime.InteropServices;

namespace Networking.Core.Scoring;

/// <summary>Logarithms to base 2, as many at a time as a vector of this machine holds.</summary>
internal static class VectorLogarithms
{
    internal static void Fill(ReadOnlySpan<double> values, Span<double> logarithms)
    {
        ref double value = ref MemoryMarshal.GetReference(values);
        ref double logarithm = ref MemoryMarshal.GetReference(logarithms);
        int i = 0;
        for (; Vector.IsHardwareAccelerated && i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            Vector.Log2(Vector.LoadUnsafe(ref value, (nuint)i)).StoreUnsafe(ref logarithm, (nuint)i);
        }

        for (; i < values.Length; i++)
        {
            logarithms[i] = Math.Log2(values[i]);
        }
    }
}
