using System.Globalization;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Csv;

/// <summary>How single values stand in cells of contacts as CSV.</summary>
internal static class ContactsCells
{
    internal const string Yes = "yes";
    internal const string No = "no";

    /// <summary>The day first, so that the rest of the line is the name: <c>1985-04-12 birthday</c>, <c>--04-12 birthday</c>.</summary>
    internal static string Format(ImportantDate date)
    {
        string year = date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "-";
        return string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Day.Month:00}-{date.Day.Day:00} {PlainText.OneLine(date.Name)}").TrimEnd();
    }

    /// <summary>The date of a line, or null.</summary>
    internal static ImportantDate? Date(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        string day = space < 0 ? line : line[..space];
        string name = space < 0 ? "" : PlainText.OneLine(line[space..]);
        int second = day.LastIndexOf('-');
        int first = second > 0 ? day.LastIndexOf('-', second - 1) : -1;
        if (first <= 0
            || Number(day[(first + 1)..second]) is not (>= 1 and <= 12 and { } month)
            || Number(day[(second + 1)..]) is not (>= 1 and { } of)
            || of > CalendarSystem.Iso.GetDaysInMonth(2000, month))
        {
            return null;
        }

        string year = day[..first];
        return year == "-" ? new(name, new(month, of))
            : int.TryParse(year, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? new(name, new(month, of), number)
            : null;
    }

    /// <summary>Whether; null where the text is neither.</summary>
    internal static bool? YesOrNo(string text) => text.ToLowerInvariant() switch
    {
        Yes or "true" => true,
        No or "false" => false,
        _ => null,
    };

    /// <summary>The kinds, with commas between them; null where a word is none.</summary>
    internal static ConnectionKinds? Kinds(string text)
    {
        ConnectionKinds kinds = ConnectionKinds.None;
        foreach (string word in text.Split([',', ' ', ';', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsAsciiLetter(word[0]) || !Enum.TryParse(word, ignoreCase: true, out ConnectionKinds kind))
            {
                return null;
            }

            kinds |= kind;
        }

        return kinds;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
