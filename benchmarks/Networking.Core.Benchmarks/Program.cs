using BenchmarkDotNet.Running;
using Networking.Core.Benchmarks;

if (args is ["growth"])
{
    Growth.Run();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
