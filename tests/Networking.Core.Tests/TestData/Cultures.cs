using System.Globalization;

namespace Networking.Core.Tests.TestData;

/// <summary>Runs a check under cultures that write numbers, dates and letters in ways that catch careless text.</summary>
internal static class Cultures
{
    private static readonly string[] Names = ["tr-TR", "ar-SA", "th-TH", "de-DE", ""];

    internal static void Each(Action check)
    {
        foreach (string name in Names)
        {
            Under(CultureInfo.GetCultureInfo(name), check);
        }
    }

    /// <summary>Runs a check under one culture; the one before is there again afterwards.</summary>
    internal static void Under(CultureInfo culture, Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
