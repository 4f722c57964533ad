using System.Globalization;
using System.Text;

namespace Networking.Core;

/// <summary>
/// Makes texts comparable: without case, accents, punctuation and double spaces. Names, employers and topics are
/// compared so.
/// </summary>
/// <remarks>
/// The table of accents is the library's own, so that keys and ids made from texts are the same on every host, also
/// where globalisation is invariant and normalisation does nothing. Letters of scripts without a table stay as they are.
/// </remarks>
public static class TextFold
{
    private const int LongestPlain = 256;

    private static readonly Dictionary<char, string> Folded = MakeTable();

    /// <summary>
    /// A text in lower case, its accented Latin letters plain, its apostrophes and full stops gone, and one space for
    /// every run of whatever else is neither letter nor digit; empty when nothing is left. Folding twice changes no more.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestPlain && Ascii.IsValid(text) ? OfPlain(text) : OfAny(text);
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Most names are plain, and most are compared often: no table, and no second text where it is folded already.</summary>
    private static string OfPlain(string text)
    {
        Span<char> key = stackalloc char[2 * text.Length];
        int length = 0;
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (space && length > 0)
                {
                    key[length++] = ' ';
                }

                space = false;
                key[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '.'))
            {
                space = true;
            }
        }

        return key[..length].SequenceEqual(text) ? text : new string(key[..length]);
    }

    private static string OfAny(string text)
    {
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

    /// <summary>A vowel sign of a script that cannot do without.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

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
