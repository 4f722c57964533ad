using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Commands;

/// <summary>Options whose faults are said in one line.</summary>
internal static class Options
{
    private const string WholeDays = "a whole number of days from 0";

    internal static Option<bool> Json() => new("--json") { Description = "Print one JSON object instead of a table." };

    internal static Argument<string> File(string description) => new("FILE") { Description = description };

    internal static Option<WarmthLabel?> Label() => OneOf(
        "--label",
        "heard: of every ordered pair, whether the other acts toward me. any: of every unordered pair, whether either acts, with every day weighing 1. Default: heard.",
        [.. Enum.GetValues<WarmthLabel>().Select(label => (label.Word(), label))]);

    /// <summary>A number of days above 0, in which a horizon or a half-life is given; infinite for the word for none.</summary>
    internal static Option<double?> Days(string name, string description, string? none = null) => new(name)
    {
        Description = description,
        HelpName = none is null ? "days" : $"days|{none}",
        CustomParser = result => Token(result) == none
            ? double.PositiveInfinity
            : double.TryParse(Token(result), NumberStyles.Float, CultureInfo.InvariantCulture, out double days) && double.IsFinite(days) && days > 0
                ? days
                : Fault<double?>(result, name, none is null ? "a number of days above 0" : $"a number of days above 0 or '{none}'"),
    };

    /// <summary>A half-life that a warmth model can have.</summary>
    internal static Option<double?> HalfLife(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "days",
        CustomParser = result => double.TryParse(Token(result), NumberStyles.Float, CultureInfo.InvariantCulture, out double days)
            && double.IsFinite(days) && days >= WarmthModel.ShortestHalfLife
                ? days
                : Fault<double?>(result, name, FormattableString.Invariant($"a number of days from {WarmthModel.ShortestHalfLife}")),
    };

    /// <summary>A whole number; the greatest one for the word for none.</summary>
    internal static Option<int?> Count(string name, string description, string none) => new(name)
    {
        Description = description,
        HelpName = $"number|{none}",
        CustomParser = result => Token(result) == none
            ? int.MaxValue
            : IsWhole(Token(result), out int count) ? count : Fault<int?>(result, name, $"a whole number from 0 or '{none}'"),
    };

    /// <summary>A day, counted from the first event.</summary>
    internal static Option<int?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day",
        CustomParser = result => IsWhole(Token(result), out int day) ? day : Fault<int?>(result, name, WholeDays),
    };

    /// <summary>Several days, one after the other.</summary>
    internal static Option<int[]> DayOfEach(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "day ...",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => [.. result.Tokens.Select(token => IsWhole(token.Value, out int day) ? day : Fault<int>(result, name, WholeDays, token.Value))],
    };

    /// <summary>One of a few words.</summary>
    internal static Option<T?> OneOf<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct => new(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Word)),
            CustomParser = result => choices.Any(choice => choice.Word == Token(result))
                ? choices.First(choice => choice.Word == Token(result)).Value
                : Fault<T?>(result, name, string.Join(" or ", choices.Select(choice => $"'{choice.Word}'"))),
        };

    private static string Token(ArgumentResult result) => result.Tokens[0].Value;

    private static bool IsWhole(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static T? Fault<T>(ArgumentResult result, string name, string wanted) => Fault<T>(result, name, wanted, Token(result));

    private static T? Fault<T>(ArgumentResult result, string name, string wanted, string given)
    {
        result.AddError($"{name} takes {wanted}, not '{given}'.");
        return default;
    }
}
