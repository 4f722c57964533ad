using PhoneNumbers;

namespace Networking.Core.Interchange.Matching;

/// <summary>Makes telephone numbers comparable: in the international form of E.164, for example <c>+46701234567</c>.</summary>
/// <remarks>
/// The plans of all countries come with libphonenumber. A number must be possible: of a length that its country's plan
/// has. It need not be one that is given out, for plans change faster than packages.
/// </remarks>
public static class PhoneKey
{
    /// <summary>The longest text that is looked at, in characters; no number is longer, with everything people write around it.</summary>
    private const int Longest = 250;

    /// <summary>
    /// The key, or null where the text is no possible number, or where it is written without a country code and no
    /// region is given. Never throws.
    /// </summary>
    /// <remarks>
    /// An extension belongs to the key, for behind a switchboard every desk has its own: <c>+4681234567;ext=42</c>. A number
    /// that the plan says to be local to a town, without its area code, is null.
    /// </remarks>
    /// <param name="phone">The number as written: in any script's digits, with a trunk prefix, brackets, blanks, <c>tel:</c>.</param>
    /// <param name="region">
    /// The country of numbers without a country code, two letters of ISO 3166, in any case; null, or a country that is not
    /// known: such numbers have no key.
    /// </param>
    public static string? Of(string? phone, string? region = null)
    {
        string text = (phone ?? "").Trim();
        text = text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;

        // What people write for a plus sign in front of a country code; the region's own prefix would do, were it given.
        text = text.StartsWith("00", StringComparison.Ordinal) && string.IsNullOrEmpty(region) ? "+" + text[2..] : text;
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        PhoneNumberUtil plans = PhoneNumberUtil.GetInstance();
        try
        {
            PhoneNumber number = plans.Parse(text, region?.Trim().ToUpperInvariant());
            return plans.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
                ? Key(plans.Format(number, PhoneNumberFormat.E164), number)
                : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    private static string Key(string number, PhoneNumber parsed) =>
        parsed.HasExtension && parsed.Extension.Length > 0 ? $"{number};ext={parsed.Extension}" : number;
}
