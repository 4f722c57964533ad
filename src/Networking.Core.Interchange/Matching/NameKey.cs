using System.Text;

namespace Networking.Core.Interchange.Matching;

/// <summary>
/// Makes names comparable: without case, accents, punctuation, double spaces and what follows a comma, such as
/// <c>, Ph.D.</c>. The table of accents is the library's own, so that ids made from names are the same on every host,
/// also where globalisation is invariant and normalisation does nothing.
/// </summary>
public static class NameKey
{
    private static readonly Dictionary<char, string> Folded = MakeTable();

    /// <summary>The key of a whole name; empty when nothing is left of it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        string key = Fold(comma > 0 ? name[..comma] : name);
        return key.Length > 0 ? key : name.Trim().ToLowerInvariant();
    }

    /// <summary>A text without case, accents and punctuation.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder key = new(text.Length);
        bool space = false;
        foreach (char c in text.ToLowerInvariant())
        {
            if (IsCombining(c) || c is '\'' or '’' or '.')
            {
                continue;
            }

            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c))
            {
                if (space && key.Length > 0)
                {
                    key.Append(' ');
                }

                space = false;
                _ = Folded.TryGetValue(c, out string? plain) ? key.Append(plain) : key.Append(c);
            }
            else
            {
                space = true;
            }
        }

        return key.ToString();
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>A vowel sign of a script that cannot do without.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static Dictionary<char, string> MakeTable()
    {
        string[] letters =
        [
            "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
            "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖħ", "iìíîïĩīĭįǐȉȋḭḯỉịı", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽł", "mḿṁṃ",
            "nñńņňǹṅṇṉṋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩ",
            "tţťțṫṭṯṱẗŧ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ",
        ];
        Dictionary<char, string> table = new() { ['æ'] = "ae", ['œ'] = "oe", ['ß'] = "ss", ['þ'] = "th" };
        foreach (string line in letters)
        {
            foreach (char accented in line.AsSpan(1))
            {
                table[accented] = line[..1];
            }
        }

        return table;
    }
}
