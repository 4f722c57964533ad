using System.Diagnostics;

namespace Networking.Core.Benchmarks;

/// <summary>Times work that is too long for many repetitions, and fits how the time grows.</summary>
internal static class Stopwatches
{
    /// <summary>The median of some timings in milliseconds, after one that warms up; the heap is collected before each.</summary>
    internal static double MedianMilliseconds(int repetitions, Func<object> work)
    {
        work();
        double[] times = new double[repetitions];
        for (int i = 0; i < repetitions; i++)
        {
            times[i] = Milliseconds(work);
        }

        return Median(times);
    }

    /// <summary>One timing in milliseconds; the heap is collected before it.</summary>
    internal static double Milliseconds(Func<object> work) => Milliseconds(work, () => Stopwatch.GetElapsedTime(0));

    /// <summary>
    /// The processor time of one run in milliseconds, for work on one thread: other work on the machine does not count,
    /// though it still empties the caches.
    /// </summary>
    internal static double ProcessorMilliseconds(Func<object> work) => Milliseconds(work, () => Environment.CpuUsage.TotalTime);

    private static double Milliseconds(Func<object> work, Func<TimeSpan> clock)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        TimeSpan start = clock();
        object result = work();
        TimeSpan elapsed = clock() - start;
        GC.KeepAlive(result);
        return elapsed.TotalMilliseconds;
    }

    internal static double Median(double[] values)
    {
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The slope of the least-squares line through the logarithms: 0 is constant time, 1 is linear.</summary>
    internal static double LogLogSlope(IEnumerable<(double Size, double Time)> points)
    {
        (double X, double Y)[] logs = [.. points.Select(point => (Math.Log(point.Size), Math.Log(point.Time)))];
        double x = logs.Average(point => point.X);
        double y = logs.Average(point => point.Y);
        return logs.Sum(point => (point.X - x) * (point.Y - y)) / logs.Sum(point => (point.X - x) * (point.X - x));
    }
}
