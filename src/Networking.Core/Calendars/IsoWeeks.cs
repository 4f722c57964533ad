using NodaTime;

namespace Networking.Core.Calendars;

/// <summary>Arithmetic on ISO weeks, which begin on Monday.</summary>
internal static class IsoWeeks
{
    /// <summary>The Monday of the ISO week that a day is in.</summary>
    internal static LocalDate Monday(this LocalDate day) => day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);
}
