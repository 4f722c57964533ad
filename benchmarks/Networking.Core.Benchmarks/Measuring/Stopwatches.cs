using System.Diagnostics;

namespace Networking.Core.Benchmarks.Measuring;

/// <summary>Times work that is too long for many repetitions, and fits how the time grows.</summary>
internal static class Stopwatches
{
    /// <summary>The median of some runs, after one that warms up; the heap is collected before each.</summary>
    internal static Measurement MedianOf(int repetitions, Func<object> work)
    {
        work();
        return Measurement.Median([.. Enumerable.Range(0, repetitions).Select(_ => Once(work))]);
    }

    /// <summary>One run; the heap is collected before it.</summary>
    internal static Measurement Once(Func<object> work)
    {
        Collect();
        return Measure(work, () => Stopwatch.GetElapsedTime(0));
    }

    /// <summary>
    /// One run in processor time, for work on one thread: other work on the machine does not count, though it still
    /// empties the caches. The heap is collected before it.
    /// </summary>
    internal static Measurement OnProcessor(Func<object> work)
    {
        Collect();
        return Measure(work, () => Environment.CpuUsage.TotalTime);
    }

    /// <summary>One run, by the clock and in processor time; the heap is collected before it.</summary>
    internal static (Measurement Clock, Measurement Processor) OnBoth(Func<object> work)
    {
        Measurement processor = default;
        Measurement clock = Once(() =>
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            object result = work();
            processor = new((Environment.CpuUsage.TotalTime - start).TotalMilliseconds, 0);
            return result;
        });
        return (clock, processor with { Bytes = clock.Bytes });
    }

    /// <summary>One call out of several in a row, for work that is short and allocates little.</summary>
    internal static Measurement InARow(int calls, Func<object> work)
    {
        return Measure(Calls, () => Stopwatch.GetElapsedTime(0)).Per(calls);

        object Calls()
        {
            object result = work();
            for (int call = 1; call < calls; call++)
            {
                result = work();
            }

            return result;
        }
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

    private static Measurement Measure(Func<object> work, Func<TimeSpan> clock)
    {
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = clock();
        object result = work();
        TimeSpan elapsed = clock() - start;
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        GC.KeepAlive(result);
        return new(elapsed.TotalMilliseconds, bytes);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
