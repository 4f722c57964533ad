using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>Dates as they are read best: <c>Days.Of("2026-11-23")</c>.</summary>
internal static class Days
{
    internal static LocalDate Of(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    internal static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A moment of a day by the clock of Greenwich.</summary>
    internal static Instant At(this LocalDate day, int hour) => day.At(new LocalTime(hour, 0)).InUtc().ToInstant();

    internal static IEnumerable<LocalDate> Range(LocalDate first, LocalDate last)
    {
        for (LocalDate day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
