using System.Globalization;
using NodaTime;

namespace Networking.Core.Interchange.VCards;

/// <summary>Dates of cards: whole ones, ones without a year, and Apple's, which have a year that means none.</summary>
internal static class VCardDates
{
    /// <summary>Reads the day of the year, and the year where there is one. What has no day cannot be read.</summary>
    internal static bool TryRead(VCardProperty property, out AnnualDate day, out int? year)
    {
        (day, year) = (default, null);
        string text = property.Text.Trim();
        int time = text.AsSpan().IndexOfAny('T', ' ');
        text = time > 0 ? text[..time] : text;
        bool hasYear = !text.StartsWith("--", StringComparison.Ordinal);
        string digits = hasYear ? DigitsOf(text, 4, 2, 2) : DigitsOf(text[2..], 2, 2);
        if (digits.Length == 0
            || !int.TryParse(digits[^4..^2], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || !int.TryParse(digits[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out int dayOfMonth)
            || month is < 1 or > 12
            || dayOfMonth < 1
            || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(2000, month))
        {
            return false;
        }

        day = new(month, dayOfMonth);
        if (hasYear && digits[..4] is not ("0000" or "1604") && !property.Parameter("X-APPLE-OMIT-YEAR").Contains(digits[..4]))
        {
            year = int.Parse(digits[..4], NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return true;
    }

    /// <summary>The day on which something was said, from 1900 to 2099; null where it cannot be read.</summary>
    internal static LocalDate? DayOf(string text)
    {
        text = text.Trim();
        int time = text.AsSpan().IndexOfAny('T', ' ');
        string digits = DigitsOf(time > 0 ? text[..time] : text, 4, 2, 2);
        return digits.Length == 8
            && NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd").Parse(digits).TryGetValue(default, out LocalDate day)
            && day.Year is >= 1900 and <= 2099 ? day : null;
    }

    /// <summary>The date as 4.0 writes it.</summary>
    internal static string Write(AnnualDate day, int? year) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(year is >= 1 and <= 9999 ? year.Value.ToString("0000", CultureInfo.InvariantCulture) : "--")}{day.Month:00}{day.Day:00}");

    /// <summary>The date as 3.0 writes it.</summary>
    internal static string WriteExtended(AnnualDate day, string year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{day.Month:00}-{day.Day:00}");

    /// <summary>The digits of parts of these lengths, with hyphens between all of them or none; empty where the text is something else.</summary>
    private static string DigitsOf(string text, params ReadOnlySpan<int> lengths)
    {
        string digits = text.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length > 8 || digits.Length % 4 != 0 || !digits.All(char.IsAsciiDigit))
        {
            return "";
        }

        List<string> parts = [];
        int start = 0;
        foreach (int length in lengths)
        {
            if (start + length > digits.Length)
            {
                return "";
            }

            parts.Add(digits.Substring(start, length));
            start += length;
        }

        return start == digits.Length && (text == digits || text == string.Join('-', parts)) ? digits : "";
    }
}
