using NodaTime;
using NodaTime.Text;

namespace Networking.Core;

/// <summary>The seeker's latest search for work, as it stands on a day.</summary>
/// <param name="StartedOn">The day on which it began; null when nobody wrote that down.</param>
/// <param name="EndedOn">The day on which it ended; null while it goes on.</param>
/// <param name="Outcome">What came of it, in the seeker's words; null while it goes on, or when nothing was said.</param>
public sealed record JobSearch(LocalDate? StartedOn = null, LocalDate? EndedOn = null, string? Outcome = null)
{
    /// <summary>The moment at which it ended, where it is known.</summary>
    internal Instant? EndedAt { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool IsOver => EndedOn is not null;

    /// <summary>Whether a day belongs to it: from its first day to its last, both inclusive.</summary>
    public bool Includes(LocalDate day) => !(day < StartedOn) && !(day > EndedOn);

    /// <summary>Its days; never its outcome.</summary>
    public override string ToString() => $"Search {Text(StartedOn)} to {Text(EndedOn)}";

    /// <summary>All searches that the entries tell of, in order, the latest last; one where they tell of none.</summary>
    internal static IReadOnlyList<JobSearch> From(IEnumerable<JournalEntry> entries)
    {
        List<JobSearch> searches = [new()];
        foreach (JournalEntry entry in entries)
        {
            switch (entry)
            {
                case SearchStarted started when searches[^1].IsOver:
                    searches.Add(new(started.On));
                    break;
                case SearchStarted started when searches[^1].StartedOn is null:
                    searches[^1] = new(started.On);
                    break;
                case SearchEnded ended when !searches[^1].IsOver:
                    searches[^1] = searches[^1] with { EndedOn = ended.On, EndedAt = ended.At, Outcome = ended.Outcome };
                    break;
            }
        }

        return searches;
    }

    private static string Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "?";
}
