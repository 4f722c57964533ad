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
    private TagList _tags;

    private StorageOperation(string name, StorageProvider provider)
    {
        _tags = new() { { "operation", name }, { "db.system", provider.Name } };
        _activity = Activities.StartActivity($"networking.storage.{name}", ActivityKind.Client, Activity.Current?.Context ?? default, _tags);
    }

    internal static StorageOperation Start(string name, StorageProvider provider) => new(name, provider);

    /// <summary>Does something, and says if it failed.</summary>
    internal async Task<T> WatchAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            Fail(fault);
            throw;
        }
    }

    /// <summary>Does something, and says if it failed.</summary>
    internal Task WatchAsync(Func<Task> work) => WatchAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    /// <summary>Tells what an append did.</summary>
    internal void Finish(AppendResult result)
    {
        _activity?.SetTag("status", result.Status.ToString());
        if (result.Status == AppendStatus.Conflict)
        {
            Conflicts.Add(1, _tags[1]);
        }

        Added.Add(result.Added, _tags[1]);
    }

    /// <summary>Says that the call failed, by the code of the fault or the kind of exception; messages of exceptions are not told.</summary>
    internal void Fail(Exception fault)
    {
        string error = fault is StorageException known ? known.Code : fault.GetType().FullName!;
        _tags.Add("error.type", error);
        _activity?.SetTag("error.type", error);
        _activity?.SetStatus(ActivityStatusCode.Error, error);
    }

    public void Dispose()
    {
        Durations.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, _tags);
        _activity?.Dispose();
    }
}
