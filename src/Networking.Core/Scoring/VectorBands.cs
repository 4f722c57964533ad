using System.Numerics;
using System.Runtime.InteropServices;

namespace Networking.Core.Scoring;

/// <summary>Bands from forward keys, as many at a time as a vector of this machine holds, where they are certain.</summary>
internal readonly struct VectorBands
{
    private readonly double _belowCooling;
    private readonly double _fromCooling;
    private readonly double _belowWarm;
    private readonly double _fromWarm;
    private readonly double _largest;

    /// <param name="cooling">The counts around the least that is cooling.</param>
    /// <param name="warm">The counts around the least that is warm.</param>
    /// <param name="decay">What turns a key into a count.</param>
    internal VectorBands(SumBounds cooling, SumBounds warm, double decay)
    {
        (_belowCooling, _fromCooling) = (cooling.Below / decay, cooling.From / decay);
        (_belowWarm, _fromWarm) = (warm.Below / decay, warm.From / decay);
        _largest = double.MaxValue * Math.Min(1, 0.5 / decay);
    }

    /// <summary>How many keys are looked at together: two vectors of them, whose bands make one vector.</summary>
    internal static int Step => Vector<int>.Count;

    /// <summary>Writes the bands of the first keys until one is not certain, and says for how many; a multiple of <see cref="Step"/>.</summary>
    internal int Fill(ReadOnlySpan<double> keys, Span<WarmthBand> bands)
    {
        ref double key = ref MemoryMarshal.GetReference(keys);
        ref int band = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<WarmthBand, int>(bands));
        int i = 0;
        for (; Vector.IsHardwareAccelerated && i <= keys.Length - Step; i += Step)
        {
            Vector<double> first = Vector.LoadUnsafe(ref key, (nuint)i);
            Vector<double> second = Vector.LoadUnsafe(ref key, (nuint)(i + Vector<double>.Count));
            if (!Vector.EqualsAll(Certain(first) & Certain(second), Vector<long>.AllBitsSet))
            {
                break;
            }

            Vector.Narrow(Bands(first), Bands(second)).StoreUnsafe(ref band, (nuint)i);
        }

        return i;
    }

    private Vector<long> Certain(Vector<double> keys) =>
        Vector.GreaterThanOrEqual(keys, Vector<double>.Zero)
        & Vector.LessThanOrEqual(keys, new(_largest))
        & (Vector.LessThan(keys, new(_belowCooling)) | Vector.GreaterThanOrEqual(keys, new(_fromCooling)))
        & (Vector.LessThan(keys, new(_belowWarm)) | Vector.GreaterThanOrEqual(keys, new(_fromWarm)));

    /// <summary>A comparison that holds is -1, so each one taken away is a band more.</summary>
    private Vector<long> Bands(Vector<double> keys) =>
        Vector.AndNot(
            new Vector<long>((long)WarmthBand.Cold)
                - Vector.GreaterThanOrEqual(keys, new(_fromCooling))
                - Vector.GreaterThanOrEqual(keys, new(_fromWarm)),
            Vector.Equals(keys, Vector<double>.Zero));
}
