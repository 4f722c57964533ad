using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Networking.Core.Benchmarks.Measuring;

/// <summary>
/// Few iterations of one call each, in this process: the work is long enough to time alone, and a journal of a million
/// entries is not made anew for each benchmark process.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShortJobAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddJob(Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithWarmupCount(2)
        .WithIterationCount(7)
        .WithInvocationCount(1)
        .WithUnrollFactor(1));
}
