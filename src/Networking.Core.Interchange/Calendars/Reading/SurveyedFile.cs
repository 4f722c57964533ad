using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>What has to be known of a whole file before its events are read.</summary>
/// <param name="file">The file.</param>
/// <param name="number">Its number among those of the path.</param>
/// <param name="zones">Its time zones.</param>
/// <param name="budget">What its recurrence rules may cost.</param>
internal sealed class SurveyedFile(ImportFile file, int number, ZoneFinder zones, RecurrenceBudget budget)
{
    internal ImportFile File { get; } = file;

    internal int Number { get; } = number;

    internal ZoneFinder Zones { get; } = zones;

    internal RecurrenceBudget Budget { get; } = budget;

    /// <summary>The text's encoding; null where the file cannot be read.</summary>
    internal System.Text.Encoding? Encoding { get; set; }

    /// <summary>Why it cannot be read.</summary>
    internal UnreadableRecord? Failure { get; set; }

    /// <summary>The calendars in it that take back what they hold.</summary>
    internal HashSet<int> CancellingCalendars { get; } = [];

    /// <summary>The addresses of those whose calendars these are.</summary>
    internal HashSet<string> Owners { get; } = [];

    /// <summary>The first event that names people.</summary>
    internal int FirstLineWithPeople { get; set; }

    /// <summary>The latest moment at which something in it was written.</summary>
    internal Instant? LatestStamp { get; set; }
}
