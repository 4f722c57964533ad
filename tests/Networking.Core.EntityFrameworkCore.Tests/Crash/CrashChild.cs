using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Networking.Core.EntityFrameworkCore.Crash;

namespace Networking.Core.EntityFrameworkCore.Tests.Crash;

/// <summary>Starts a process that appends, and kills it.</summary>
internal static class CrashChild
{
    private const int KilledBySignal = 128 + 9;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>One round: how far each writer's appends were acknowledged.</summary>
    internal static async Task<Acknowledged> RunAsync(string kind, string place, int round, Random random)
    {
        using Process child = Start(kind, place, round);
        Task<string> faults = child.StandardError.ReadToEndAsync();
        Acknowledged acknowledged = new(round);
        try
        {
            // A few are killed while they open the store, most while they append.
            bool isEarly = random.Next(5) == 0;
            TimeSpan delay = TimeSpan.FromMilliseconds(random.Next(isEarly ? 300 : 400));
            Assert.Equal("begins", await child.StandardOutput.ReadLineAsync().WaitAsync(Patience));
            if (!isEarly && await child.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } first)
            {
                acknowledged.Take(first);
            }

            Task reading = acknowledged.TakeAllAsync(child.StandardOutput);
            await Task.Delay(delay);
            child.Kill();
            await reading.WaitAsync(Patience);
        }
        finally
        {
            child.Kill();
            await child.WaitForExitAsync();
        }

        Assert.Equal("", await faults);
        Assert.Equal(KilledBySignal, child.ExitCode);
        return acknowledged;
    }

    /// <summary>Several processes at once, each for a round of its own, until each has made so many appends beside the others.</summary>
    internal static async Task<Acknowledged[]> RunTogetherAsync(string kind, string place, int[] rounds, int appendsEach)
    {
        Process[] children = [.. rounds.Select(round => Start(kind, place, round))];
        Acknowledged[] acknowledged = [.. rounds.Select(round => new Acknowledged(round))];
        Task<string>[] faults = [.. children.Select(child => child.StandardError.ReadToEndAsync())];
        try
        {
            await Task.WhenAll(children.Select(async child => Assert.Equal("begins", await child.StandardOutput.ReadLineAsync().WaitAsync(Patience))));
            Task[] reading = [.. children.Select((child, index) => acknowledged[index].TakeAllAsync(child.StandardOutput))];
            await UntilAsync(() => acknowledged.All(one => one.Total > 0), reading);
            int[] before = [.. acknowledged.Select(one => one.Total)];
            await UntilAsync(() => acknowledged.Select((one, index) => one.Total - before[index]).All(appends => appends >= appendsEach), reading);
            Array.ForEach(children, child => child.Kill());
            await Task.WhenAll(reading).WaitAsync(Patience);
        }
        finally
        {
            foreach (Process child in children)
            {
                child.Kill();
                await child.WaitForExitAsync();
                child.Dispose();
            }
        }

        Assert.All(await Task.WhenAll(faults), fault => Assert.Equal("", fault));
        return acknowledged;
    }

    /// <summary>Waits, as long as every process goes on.</summary>
    private static async Task UntilAsync(Func<bool> isDone, Task[] reading)
    {
        using CancellationTokenSource waiting = new(Patience);
        while (!isDone() && !reading.Any(one => one.IsCompleted))
        {
            await Task.Delay(20, waiting.Token);
        }
    }

    private static Process Start(string kind, string place, int round)
    {
        string dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));
        ProcessStartInfo start = new(dotnet, [typeof(CrashWork).Assembly.Location, kind, place, round.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }
}
