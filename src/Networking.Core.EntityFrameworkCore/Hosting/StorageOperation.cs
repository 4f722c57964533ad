using System.Diagnostics;
using System.Diagnostics.Metrics;
using Networking.Core.EntityFrameworkCore.Providers;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>One call of the store as an activity and in its meters. Neither holds anybody's data, nor ids of seekers.</summary>
internal sealed class StorageOperation : IDisposable
{
    private static readonly ActivitySource Activities = new(NetworkStorageTelemetry.ActivitySourceName);
    private static readonly Meter Meters = new(NetworkStorageTelemetry.MeterName);
    private static readonly Histogram<double> Durations = Meters.CreateHistogram<double>("networking.storage.operation.duration", "s", "How long calls of the store take.");
    private static readonly Counter<long> Added = Meters.CreateCounter<long>("networking.storage.entries.added", "{entry}", "Entries added to journals.");
    private static readonly Counter<long> Conflicts = Meters.CreateCounter<long>("networking.storage.append.conflicts", "{append}", "Appends that found another version than they expected.");

    private readonly Activity? _activity;
    private readonly long _began = Stopwatch.GetTimestamp();
    private readonly KeyValuePair<string, object?>[] _tags;

    private StorageOperation(string name, StorageProvider provider)
    {
        _tags = [new("operation", name), new("db.system", provider.Name)];
        _activity = Activities.StartActivity($"networking.storage.{name}", ActivityKind.Client, Activity.Current?.Context ?? default, _tags);
    }

    internal static StorageOperation Start(string name, StorageProvider provider) => new(name, provider);

    internal void Finish(AppendResult result)
    {
        _activity?.SetTag("status", result.Status.ToString());
        if (result.Status == AppendStatus.Conflict)
        {
            Conflicts.Add(1, _tags[1]);
        }

        Added.Add(result.Added, _tags[1]);
    }

    public void Dispose()
    {
        Durations.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, _tags);
        _activity?.Dispose();
    }
}
