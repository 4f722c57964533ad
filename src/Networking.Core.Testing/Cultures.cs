using System.Globalization;

namespace Networking.Core.Testing;

/// <summary>Cultures that write numbers, dates and letters in ways that catch careless text.</summary>
internal static class Cultures
{
    /// <summary>Calls a function under each culture in turn; the caller's is there again afterwards.</summary>
    internal static IEnumerable<T> Under<T>(Func<T> function)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        List<T> results = [];
        try
        {
            foreach (CultureInfo culture in All())
            {
                CultureInfo.CurrentCulture = culture;
                results.Add(function());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        return results;
    }

    private static IEnumerable<CultureInfo> All()
    {
        foreach (string name in new[] { "tr-TR", "ar-SA", "th-TH", "de-DE" })
        {
            if (Find(name) is { } culture)
            {
                yield return culture;
            }
        }

        yield return MadeUp();
    }

    /// <summary>A program that was built without culture data knows none by name.</summary>
    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Differs from the invariant culture even where no other is to be had.</summary>
    private static CultureInfo MadeUp()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "'";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
        culture.DateTimeFormat.LongDatePattern = "dd MMMM yyyy";
        return culture;
    }
}
