using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Reads the dates of exports: <c>04 Apr 2021</c>, <c>4-Apr-21</c> as a spreadsheet saves it, month names of other
/// languages, and digits where day and month can be told apart. Two digits of a year are of this century.
/// </summary>
internal static class LinkedInDates
{
    private static readonly LocalDate Earliest = new(1900, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);

    private static readonly LocalDateTimePattern[] Moments =
    [
        .. new[]
        {
            "uuuu-MM-dd HH:mm:ss 'UTC'", "uuuu-MM-dd HH:mm:ss", "uuuu-MM-dd HH:mm 'UTC'", "uuuu-MM-dd HH:mm",
            "uuuu-MM-dd'T'HH:mm:ss'Z'", "uuuu-MM-dd'T'HH:mm:ss.FFFFFF'Z'",
        }.Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    private static readonly LocalDateTimePattern[] Invitations =
    [
        .. new[] { "M/d/yy, h:mm tt", "M/d/uuuu, h:mm tt", "M/d/yy h:mm tt", "uuuu-MM-dd HH:mm:ss 'UTC'", "uuuu-MM-dd HH:mm" }
            .Select(text => LocalDateTimePattern.CreateWithInvariantCulture(text).WithTwoDigitYearMax(99)),
    ];

    /// <summary>Whether the model takes the day.</summary>
    internal static bool InRange(LocalDate day) => day >= Earliest && day <= Latest;

    /// <summary>The day, or null.</summary>
    internal static LocalDate? Day(string text)
    {
        // Nearly all dates of an export are written so.
        if (text.Length == 11 && text[2] == ' ' && text[6] == ' ' && MonthNames.English(text.AsSpan(3, 3)) is > 0 and int english
            && Number(text.AsSpan(0, 2)) is var number && Number(text.AsSpan(7)) is var year)
        {
            return Make(year, english, number);
        }

        string[] parts =
        [
            .. text.Split([' ', '\u00A0', '-', '/', '.', ',', '年', '月', '日'], StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part is not ("de" or "del")),
        ];
        if (parts.Length != 3)
        {
            return null;
        }

        int month = MonthNames.Find(parts[1]);
        if (month > 0)
        {
            return Make(Year(parts[2]), month, Number(parts[0]));
        }

        month = MonthNames.Find(parts[0]);
        return month > 0 ? Make(Year(parts[2]), month, Number(parts[1])) : Digits(parts, text);
    }

    /// <summary>The moment in UTC, or null.</summary>
    internal static Instant? Moment(string text)
    {
        foreach (LocalDateTimePattern pattern in Moments)
        {
            if (pattern.Parse(text).TryGetValue(default, out LocalDateTime moment))
            {
                return moment.InUtc().ToInstant();
            }
        }

        return null;
    }

    /// <summary>The moment of an invitation, <c>4/21/24, 9:05 AM</c>, or null. The narrow space of newer exports is a space.</summary>
    internal static LocalDateTime? SentAt(string text)
    {
        string plain = text.Replace('\u202F', ' ').Replace('\u00A0', ' ').ToUpperInvariant();
        foreach (LocalDateTimePattern pattern in Invitations)
        {
            if (pattern.Parse(plain).TryGetValue(default, out LocalDateTime moment))
            {
                return moment;
            }
        }

        return null;
    }

    /// <summary>Year first; or day first where the first number can be no month, the second none, or points stand between.</summary>
    private static LocalDate? Digits(string[] parts, string text)
    {
        int first = Number(parts[0]);
        int second = Number(parts[1]);
        return parts[0].Length == 4 ? Make(first, second, Number(parts[2]))
            : first > 12 || text.Contains('.', StringComparison.Ordinal) || first == second ? Make(Year(parts[2]), second, first)
            : second > 12 ? Make(Year(parts[2]), first, second)
            : null;
    }

    private static LocalDate? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Year(string text) => text.Length switch
    {
        2 => Number(text) is >= 0 and int year ? 2000 + year : -1,
        4 => Number(text),
        _ => -1,
    };

    private static int Number(ReadOnlySpan<char> text) =>
        text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
