using System.Globalization;
using Networking.Core.Interchange.LinkedIn;
using NodaTime;

namespace Networking.Core.Interchange.Google;

/// <summary>
/// Reads annual dates: <c>1985-04-12</c>, without a year <c>--04-12</c>, and what a spreadsheet makes of the first where
/// day and month can be told apart. The year 1604 stands for none, as address books use it.
/// </summary>
internal static class GoogleDates
{
    private const int NoYear = 1604;

    /// <summary>The day and the year, where it is known; null where the text is no date.</summary>
    internal static (AnnualDate Day, int? Year)? Of(string text)
    {
        string date = text.Trim();
        if (!date.StartsWith("--", StringComparison.Ordinal))
        {
            return HasWholeYear(date) && LinkedInDates.Day(date) is { } full ? (new(full.Month, full.Day), full.Year == NoYear ? null : full.Year) : null;
        }

        string[] parts = date[2..].Split('-');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int day)
            && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month)
                ? (new(month, day), null)
                : null;
    }

    /// <summary>Two digits of a year do not say of which century a birthday is.</summary>
    private static bool HasWholeYear(string date)
    {
        int digits = 0;
        foreach (char c in date)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits == 4)
            {
                return true;
            }
        }

        return false;
    }
}
