using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// The names of months in the languages most exports come in, without accents, so that reading a date depends on no
/// culture of the host.
/// </summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        .. new[]
        {
            "january february march april may june july august september october november december",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "janner februar maerz april mai juni juli august september oktober november dezember",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "januari februari mrt april maj juni juli augusti september oktober november december",
            "januar februar marts april maj juni juli august september oktober november december",
            "januar februar mars april mai juni juli august september oktober november desember",
            "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
        }.Select(names => names.Split(' ')),
    ];

    /// <summary>The month of an English abbreviation of three letters, from 1 to 12, or 0.</summary>
    internal static int English(ReadOnlySpan<char> text)
    {
        int at = "janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(text, StringComparison.OrdinalIgnoreCase);
        return text.Length == 3 && at >= 0 && at % 3 == 0 ? (at / 3) + 1 : 0;
    }

    /// <summary>The month from 1 to 12, or 0 where the text names none, or could name two.</summary>
    internal static int Find(string text)
    {
        string key = NameKey.Fold(text);
        if (key.Length < 3)
        {
            return 0;
        }

        int found = 0;
        foreach (string[] names in Names)
        {
            for (int month = 1; month <= 12; month++)
            {
                if (names[month - 1].StartsWith(key, StringComparison.Ordinal))
                {
                    if (found != 0 && found != month)
                    {
                        return 0;
                    }

                    found = month;
                }
            }
        }

        return found;
    }
}
