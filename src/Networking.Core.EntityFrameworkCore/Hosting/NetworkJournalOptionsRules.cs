using Microsoft.Extensions.Options;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Hosting;

/// <summary>What options must hold, all faults at once.</summary>
internal sealed class NetworkJournalOptionsRules : IValidateOptions<NetworkJournalOptions>
{
    private const int ShortestEntry = 1000;
    private const int ShortestRetentionInDays = 30;

    public ValidateOptionsResult Validate(string? name, NetworkJournalOptions options)
    {
        string[] faults = [.. Faults(options)];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(NetworkJournalOptions options)
    {
        if (options.Provider is null)
        {
            yield return "No database is chosen; call UseSqlite or UsePostgreSql.";
        }

        if (options.SettingsFor is null)
        {
            yield return $"{nameof(options.SettingsFor)} is null.";
        }

        if (options.DefaultZone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.DefaultZone) is null)
        {
            yield return $"{nameof(options.DefaultZone)} is no time zone of the tz database.";
        }

        if (options.LongestEntry < ShortestEntry)
        {
            yield return $"{nameof(options.LongestEntry)} is below {ShortestEntry}.";
        }

        if (options.MostCachedEntries < 0)
        {
            yield return $"{nameof(options.MostCachedEntries)} is negative.";
        }

        if (options.Retention is null)
        {
            yield return $"{nameof(options.Retention)} is null.";
        }
        else if (IsTooShort(options.Retention.ContactsSilentFor) || IsTooShort(options.Retention.SeekersSilentFor))
        {
            yield return $"A retention is shorter than {ShortestRetentionInDays} days.";
        }
    }

    private static bool IsTooShort(Period? period)
    {
        LocalDate start = new(2000, 1, 1);
        return period is not null && (period.HasTimeComponent || start + period < start.PlusDays(ShortestRetentionInDays));
    }
}
