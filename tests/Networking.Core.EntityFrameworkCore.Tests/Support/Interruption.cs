using System.Diagnostics;
using Networking.Core.EntityFrameworkCore.Hosting;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>
/// Does something once, right before an operation of any store begins: between what was read before and what is written by it.
/// For tests that run by themselves.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly ActivityListener _listener;
    private int _begun;

    /// <param name="operation">The operation, such as <c>append</c>.</param>
    /// <param name="happens">What happens.</param>
    internal Interruption(string operation, Func<Task> happens)
    {
        _listener = new()
        {
            ShouldListenTo = source => source.Name == NetworkStorageTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity =>
            {
                if (activity.OperationName == $"networking.storage.{operation}" && Interlocked.Increment(ref _begun) == 1)
                {
                    Task.Run(happens).GetAwaiter().GetResult();
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    internal bool Happened => _begun > 0;

    public void Dispose() => _listener.Dispose();
}
