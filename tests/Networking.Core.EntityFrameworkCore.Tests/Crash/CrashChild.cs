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
