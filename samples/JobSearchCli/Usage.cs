using System.CommandLine;
using System.CommandLine.Parsing;

namespace JobSearchCli;

/// <summary>What is wrong with what was typed, each thing once and with what may have been meant.</summary>
internal static class Usage
{
    internal static IReadOnlyList<string> Faults(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0 && !HasStray(parsed))
        {
            return [];
        }

        CommandResult command = parsed.CommandResult;
        if (command.Command is RootCommand root && parsed.UnmatchedTokens.Count > 0 && !IsOption(parsed.UnmatchedTokens[0]))
        {
            string word = parsed.UnmatchedTokens[0];
            return [$"There is no command {word}.{Meant(word, root.Subcommands.Select(one => one.Name))}"];
        }

        // An option that does not exist is taken for a name, and its value for one name too many: only the first is said.
        string[] strays = [.. Strays(parsed)];
        return strays.Length > 0
            ? [.. strays.Select(stray => OwnWords(stray, parsed) ?? $"There is no option {stray}.{Meant(stray, OptionsOf(command))}")]
            : [.. parsed.Errors.Select(error => error.Message).Distinct()];
    }

    /// <summary>What a command itself has to say to an option that it does not take; the parser puts words into quotes.</summary>
    private static string? OwnWords(string stray, ParseResult parsed) => parsed.Errors.Select(error => error.Message)
        .FirstOrDefault(message => message.Contains($"{stray}:", StringComparison.Ordinal));

    private static bool HasStray(ParseResult parsed) => Strays(parsed).Any();

    /// <summary>What looks like an option and is none. Behind <c>--</c> a name may begin as it likes, and so may a file that exists.</summary>
    private static IEnumerable<string> Strays(ParseResult parsed)
    {
        Token[] free = [.. parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)];
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => !Array.Exists(free, one => ReferenceEquals(one, token)))
            .Select(token => token.Value)
            .Concat(free.Length > 0 ? [] : parsed.UnmatchedTokens)
            .Where(word => IsOption(word) && !Path.Exists(word))
            .Select(word => word.Split('=')[0])
            .Distinct();
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Length > 2
        || (word.Length > 1 && word[0] == '-' && char.IsLetter(word[1]));

    private static IEnumerable<string> OptionsOf(CommandResult command) =>
        command.Command.Options.Concat((command.Parent as CommandResult)?.Command.Options.Where(option => option.Recursive) ?? []).Select(option => option.Name);

    private static string Meant(string typed, IEnumerable<string> words) =>
        Spelling.Nearest(typed, words) is { } near ? $" Did you mean {near}?" : "";
}
