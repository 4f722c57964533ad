using System.CommandLine;

namespace JobSearchCli;

/// <summary>The values of an enumeration as words for a command line, such as <c>in-person</c>.</summary>
internal static class Kebab
{
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : $"{c}"));

    /// <summary>The value that a word means; null for any other word.</summary>
    internal static TEnum? Parse<TEnum>(string word)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(value => string.Equals(Of(value), word.Trim(), StringComparison.OrdinalIgnoreCase)).Cast<TEnum?>().FirstOrDefault();

    /// <summary>An option that takes one of the words, but for those that are left out.</summary>
    internal static Option<TEnum?> Option<TEnum>(string name, string description, params TEnum[] without)
        where TEnum : struct, Enum
    {
        string words = string.Join(", ", Enum.GetValues<TEnum>().Except(without).Select(Of));
        return new(name)
        {
            Description = $"{description} One of {words}.",
            HelpName = "word",
            CustomParser = result =>
            {
                string typed = result.Tokens[0].Value;
                if (Parse<TEnum>(typed) is { } value && !without.Contains(value))
                {
                    return value;
                }

                result.AddError($"{name} takes one of {words}, not '{typed}'.");
                return null;
            },
        };
    }
}
