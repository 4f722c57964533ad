using System.Globalization;
using System.Text;

namespace JobSearchCli.Sources;

/// <summary>How names and profile addresses are compared: without regard to case, accents, spaces and schemes.</summary>
internal static class PersonNames
{
    internal static string Normalize(string name)
    {
        StringBuilder letters = new();
        foreach (char letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(letter))
            {
                letters.Append(letters.Length > 0 && letters[^1] != ' ' ? " " : "");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
        }

        return letters.ToString().TrimEnd();
    }

    internal static string NormalizeLink(string link)
    {
        string address = Uri.UnescapeDataString(link.Trim()).ToLowerInvariant();
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        address = scheme >= 0 ? address[(scheme + 3)..] : address;
        return (address.StartsWith("www.", StringComparison.Ordinal) ? address[4..] : address).TrimEnd('/');
    }
}
