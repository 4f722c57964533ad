using System.CommandLine;
using Networking.Core;
using Networking.Core.Interchange.Matching;

namespace JobSearchCli.Recording;

/// <summary>The option that says which of several things with one person is meant, by a part of its words.</summary>
internal sealed class WhichOption(string what)
{
    private readonly Option<string?> _part = new("--which") { Description = $"A part of the {what}'s words, where there are several.", HelpName = "part" };

    internal void AddTo(Command command) => command.Options.Add(_part);

    /// <summary>The one that is meant.</summary>
    /// <exception cref="BadInputException">There is none, or there are several.</exception>
    internal T Choose<T>(ParseResult parsed, Relationship person, IEnumerable<T> candidates, Func<T, string> words)
    {
        string part = NameKey.Fold(parsed.GetValue(_part) ?? "");
        T[] all = [.. candidates];
        T[] found = [.. all.Where(one => NameKey.Fold(words(one)).Contains(part, StringComparison.Ordinal))];
        string name = person.Contact.DisplayName;
        return (all.Length, found.Length) switch
        {
            (_, 1) => found[0],
            (0, _) => throw new BadInputException($"There is no open {what} with {name} for which that can be said."),
            (_, 0) => throw new BadInputException($"None of these with {name} says '{parsed.GetValue(_part)}': {Listed(all)}."),
            _ => throw new BadInputException($"Which {what} with {name}? Give a part of its words with --which: {Listed(found)}."),
        };

        string Listed(T[] some) => string.Join("; ", some.Select(words));
    }
}
