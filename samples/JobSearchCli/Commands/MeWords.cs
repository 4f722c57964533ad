using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Commands;

/// <summary>Tells what may stand after <c>--me</c>: an e-mail address, a profile address of LinkedIn, or a name.</summary>
internal static class MeWords
{
    internal static bool IsSomebody(string typed) => EmailKey.Of(typed) is not null
        || (LinkKey.Of(typed) is { } link
            ? link.StartsWith("linkedin.com/", StringComparison.Ordinal)
            : typed.Any(char.IsLetter) && !typed.Contains('@') && !typed.Contains("://", StringComparison.Ordinal));
}
