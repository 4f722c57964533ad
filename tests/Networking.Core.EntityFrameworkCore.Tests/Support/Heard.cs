using System.Diagnostics;
using System.Diagnostics.Metrics;
using Networking.Core.EntityFrameworkCore.Hosting;

namespace Networking.Core.EntityFrameworkCore.Tests.Support;

/// <summary>What listeners are told of the calls made by whoever made this, from its making on; other tests go on meanwhile.</summary>
internal sealed class Heard : IDisposable
{
    private readonly Activity _parent = new Activity("test").Start();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();
    private readonly List<Activity> _stopped = [];
    private readonly List<Measured> _measured = [];

    internal Heard()
    {
        _activities = new()
        {
            ShouldListenTo = source => source.Name == NetworkStorageTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _parent.TraceId)
                {
                    Add(_stopped, activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == NetworkStorageTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meters.Start();
    }

    /// <summary>The activities, in the order in which they ended.</summary>
    internal IReadOnlyList<Activity> Activities => Taken(_stopped);

    internal IReadOnlyList<Measured> Measurements => Taken(_measured);

    /// <summary>Every text that was told.</summary>
    internal IEnumerable<string> Told => Measurements.Select(one => one.ToString()).Concat(Activities.SelectMany(TextsOf));

    /// <summary>What made an operation, such as <c>append</c>, fail, each time that it did.</summary>
    internal IEnumerable<string> FaultsOf(string operation) =>
        Activities.Where(activity => activity.OperationName == $"networking.storage.{operation}").Select(activity => activity.GetTagItem("error.type")).OfType<string>();

    /// <summary>The sum of what was measured under this name, unit and tags.</summary>
    internal double Sum(string measured) => Measurements.Where(one => one.ToString() == measured).Sum(one => one.Value);

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _parent.Dispose();
    }

    private static IEnumerable<string> TextsOf(Activity activity) =>
    [
        activity.OperationName,
        activity.DisplayName,
        $"{activity.StatusDescription}",
        .. activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"),
        .. activity.Baggage.Select(item => $"{item.Key}={item.Value}"),
        .. activity.Events.Select(one => $"{one.Name} {string.Join(' ', one.Tags)}"),
    ];

    /// <remarks>A measurement is told where it is made, so the activity in force there tells whose it is.</remarks>
    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Activity.Current?.TraceId == _parent.TraceId)
        {
            Add(_measured, new(instrument.Name, instrument.Unit, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
        }
    }

    private static void Add<T>(List<T> list, T one)
    {
        lock (list)
        {
            list.Add(one);
        }
    }

    private static T[] Taken<T>(List<T> list)
    {
        lock (list)
        {
            return [.. list];
        }
    }

    /// <summary>One measurement.</summary>
    internal sealed record Measured(string Name, string? Unit, double Value, string Tags)
    {
        /// <summary>The name, unit and tags.</summary>
        public override string ToString() => $"{Name} {Unit} {Tags}";
    }
}
