namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>The names to listen to.</summary>
/// <remarks>
/// Activities are called <c>networking.storage.append</c>, <c>.read</c>, <c>.read-relationship</c>, <c>.due</c>, <c>.below</c>,
/// <c>.rebuild</c>, <c>.export</c>, <c>.erase</c>, <c>.retention</c> and <c>.purge</c>. Instruments:
/// <c>networking.storage.operation.duration</c> (histogram, seconds), <c>networking.storage.entries.added</c> and
/// <c>networking.storage.append.conflicts</c> (counters). Tags: <c>operation</c> and <c>db.system</c>, and of what failed
/// <c>error.type</c>: the code of <see cref="Networking.Core.Storage.StorageCodes"/>, or the exception's type.
/// </remarks>
public static class NetworkStorageTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Networking.Core.Storage";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Networking.Core.Storage";
}
