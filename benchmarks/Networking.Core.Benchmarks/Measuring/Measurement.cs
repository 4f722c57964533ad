namespace Networking.Core.Benchmarks.Measuring;

/// <summary>What one run of some work took.</summary>
/// <param name="Milliseconds">Its time.</param>
/// <param name="Bytes">What it allocated on its thread.</param>
internal readonly record struct Measurement(double Milliseconds, double Bytes)
{
    /// <summary>What one of so many equal parts of it took.</summary>
    internal Measurement Per(int parts) => new(Milliseconds / parts, Bytes / parts);

    internal static Measurement Median(IEnumerable<Measurement> several)
    {
        Measurement[] all = [.. several];
        return new(
            Stopwatches.Median([.. all.Select(one => one.Milliseconds)]),
            Stopwatches.Median([.. all.Select(one => one.Bytes)]));
    }
}
