using System.Collections.Frozen;
using System.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>The small rules of vCard's texts: names, backslashes, and what may stand on a line.</summary>
internal static class VCardText
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.ToFrozenSet(
        [
            "ADR", "AGENT", "ALTID", "ANNIVERSARY", "BDAY", "CATEGORIES", "CHARSET", "CLASS", "EMAIL", "ENCODING", "FN", "GENDER", "GEO", "IMPP", "KEY", "KIND",
            "LABEL", "LANG", "LANGUAGE", "LOGO", "MEDIATYPE", "N", "NICKNAME", "NOTE", "ORG", "PHOTO", "PREF", "PRODID", "RELATED", "REV", "ROLE", "SORT-AS", "SOUND",
            "SOURCE", "TEL", "TITLE", "TYPE", "TZ", "UID", "URL", "VALUE", "X-ABDATE", "X-ABLABEL", "X-ABRELATEDNAMES", "X-ABSHOWAS", "X-SOCIALPROFILE",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool IsToken(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    /// <summary>The name in upper case; common ones are made once.</summary>
    internal static string Upper(ReadOnlySpan<char> name)
    {
        if (Names.TryGetValue(name, out string? known))
        {
            return known;
        }

        return string.Create(name.Length, name, (upper, from) => from.ToUpperInvariant(upper));
    }

    /// <summary>The text without what cannot stand on a line: line breaks as told, spaces for controls but tabs, no half characters.</summary>
    internal static string Clean(string text, string lineBreak) => IsClean(text) ? text : Cleaned(text, lineBreak);

    internal static bool AllClean(ValueList<string> texts)
    {
        foreach (string text in texts)
        {
            if (!IsClean(text))
            {
                return false;
            }
        }

        return true;
    }

    internal static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("\\,;\r\n") < 0)
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\r' or '\n')
            {
                escaped.Append("\\n");
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                escaped.Append(c is '\\' or ',' or ';' ? "\\" : "").Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text that is meant. A backslash before anything that needs none stays: many programs do not escape theirs.</summary>
    internal static string Unescape(string value)
    {
        int at = value.IndexOf('\\', StringComparison.Ordinal);
        if (at < 0)
        {
            return value;
        }

        StringBuilder text = new(value.Length);
        text.Append(value, 0, at);
        for (int i = at; i < value.Length; i++)
        {
            char next = value[i] == '\\' && i + 1 < value.Length ? value[i + 1] : '\0';
            char meant = next is 'n' or 'N' ? '\n' : next is '\\' or ',' or ';' or ':' ? next : '\0';
            text.Append(meant == '\0' ? value[i] : meant);
            i += meant == '\0' ? 0 : 1;
        }

        return text.ToString();
    }

    /// <summary>The parts of a value between separators that have no backslash before them, still escaped.</summary>
    internal static List<string> Split(string value, char separator)
    {
        List<string> parts = [];
        int start = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\')
            {
                i++;
            }
            else if (value[i] == separator)
            {
                parts.Add(value[start..i]);
                start = i + 1;
            }
        }

        parts.Add(start == 0 ? value : value[start..]);
        return parts;
    }

    /// <summary>The value with a backslash before every separator that has none.</summary>
    internal static string EscapeBare(string value, char separator) => string.Join("\\" + separator, Split(value, separator));

    private static bool IsClean(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F') && !text.ContainsAnyInRange('\uD800', '\uDFFF');

    private static string Cleaned(string text, string lineBreak)
    {
        StringBuilder cleaned = new(text.Length);
        bool afterReturn = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\r' or '\n')
            {
                cleaned.Append(afterReturn && rune.Value == '\n' ? "" : lineBreak);
            }
            else
            {
                cleaned.Append(Rune.IsControl(rune) && rune.Value != '\t' ? " " : rune.ToString());
            }

            afterReturn = rune.Value == '\r';
        }

        return cleaned.ToString();
    }
}
