using System.Globalization;
using NodaTime;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>A date or time as a calendar file writes it.</summary>
/// <param name="Local">The time on the clock of the zone.</param>
/// <param name="IsDate">Whether it is a day without a time.</param>
/// <param name="IsUtc">Whether it is in UTC.</param>
/// <param name="Zone">The zone's name in the file; null for UTC, for a day, and for a time that floats.</param>
internal readonly record struct CalendarTime(LocalDateTime Local, bool IsDate, bool IsUtc, string? Zone)
{
    /// <summary>Whether it lies in the years that entries may be dated in.</summary>
    internal bool IsInRange => Local.Year is >= 1900 and <= 2099;

    /// <summary>Reads the value of a property; null where it is no date.</summary>
    internal static CalendarTime? Of(Property? property) => property is null ? null : Of(property.Value, property["TZID"]);

    /// <summary>Reads all values of a property such as <c>EXDATE</c>; of a period the start.</summary>
    internal static IEnumerable<CalendarTime> ListOf(Property property) =>
        property.Value.Split(',').Select(value => Of(value.Split('/')[0], property["TZID"])).OfType<CalendarTime>();

    /// <summary>Reads <c>20261123</c>, <c>20261123T0930</c>, <c>20261123T093000</c> or the same with <c>Z</c>.</summary>
    internal static CalendarTime? Of(string value, string? zone)
    {
        value = value.Trim();
        bool isUtc = value.EndsWith('Z') || value.EndsWith('z');
        string plain = isUtc ? value[..^1] : value;
        bool isDate = plain.Length == 8;
        if (!isDate && (plain.Length is not (13 or 15) || plain[8] is not ('T' or 't')))
        {
            return null;
        }

        int? date = Digits(plain, 0, 8);
        int? time = isDate ? 0 : Digits(plain, 9, plain.Length);
        if (date is not { } d || time is not { } t)
        {
            return null;
        }

        t *= plain.Length == 13 ? 100 : 1;

        // A leap second is the second before it.
        (int hour, int minute, int second) = (t / 10_000, t / 100 % 100, Math.Min(t % 100, 59));
        (int year, int month, int day) = (d / 10_000, d / 100 % 100, d % 100);
        return year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || t % 100 > 60
            ? null
            : new(new(year, month, day, hour, minute, second), isDate, isUtc && !isDate, isUtc || isDate || string.IsNullOrWhiteSpace(zone) ? null : zone);
    }

    private static int? Digits(string text, int start, int end) =>
        int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
