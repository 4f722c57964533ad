using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Storage;

/// <summary>Measures the stores of both databases: reading, appending, and questions over a million relationships.</summary>
internal static class StorageSpeed
{
    internal static TenantId Tenant { get; } = TenantId.Only;

    internal static JournalScope Scope(int seeker) => new(Tenant, Seeker(seeker));

    internal static SeekerId Seeker(int number) => new(new Guid(number, 8, 0, [128, 0, 0, 0, 0, 0, 0, 1]));

    /// <param name="parts">Which of reading, appending and due-work; none for all.</param>
    internal static async Task RunAsync(string[] parts)
    {
        using (StoragePlace file = StoragePlace.Sqlite())
        {
            await RunAsync(file, parts);
        }

        if (PostgreSqlServer.WhyNot is { } whyNot)
        {
            Line($"SKIPPED: {whyNot}");
            return;
        }

        using StoragePlace server = StoragePlace.PostgreSql();
        await RunAsync(server, parts);
    }

    private static async Task RunAsync(StoragePlace place, string[] parts)
    {
        Line($"### {place.Name}");
        Line($"");
        if (IsAsked("reading"))
        {
            await JournalReading.RunAsync(place);
        }

        if (IsAsked("appending"))
        {
            await AppendRates.RunAsync(place);
            await AppendTimes.RunAsync(place);
        }

        if (IsAsked("due-work"))
        {
            await DueWorkAsking.RunAsync(place);
        }

        bool IsAsked(string part) => parts.Length == 0 || parts.Contains(part);
    }
}
