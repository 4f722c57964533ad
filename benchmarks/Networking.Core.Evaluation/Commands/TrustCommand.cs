using System.CommandLine;
using System.Globalization;
using Networking.Core.Evaluation.Output;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Trust;

namespace Networking.Core.Evaluation.Commands;

/// <summary>How well opinions made of earlier ratings foretell the sign of the next.</summary>
internal static class TrustCommand
{
    private const string NoHalfLife = "none";

    internal static Command Create(TextWriter output, TextWriter errors)
    {
        Argument<string> file = Options.File("Lines 'rater,rated,rating,seconds', with or without a header, in any order, plain or gzip. Of a rating, its sign counts.");
        Option<double?> halfLife = Options.Days("--half-life", "The days in which a rating loses half its weight; none: it never does. Default: 180.", NoHalfLife);
        Option<Prior?> prior = Options.OneOf(
            "--prior",
            "base-rate: without ratings, the share of positives among all earlier ones is expected. uniform: one half. Default: base-rate.",
            ("base-rate", Prior.BaseRate),
            ("uniform", Prior.Uniform));
        Option<int?> against = Options.OneOf("--against", "How many times a negative rating counts. Default: 1.", ("1", 1), ("3", 3));
        Option<bool> json = Options.Json();
        Command command = new("trust", "How well opinions foretell the sign of each new rating from the past alone, on the last 70 % of the ratings.") { file, halfLife, prior, against, json };
        command.SetAction(parsed =>
        {
            TrustRequest request = new(
                parsed.GetRequiredValue(file),
                parsed.GetValue(halfLife) ?? TrustRequest.DefaultHalfLife,
                parsed.GetValue(prior) ?? Prior.BaseRate,
                parsed.GetValue(against) ?? 1);
            new ResultPage(output, errors).Write(
                Setting(request), TrustEvaluation.Run(RatingFile.Read(request.File), request), null, parsed.GetValue(json));
            return CommandLine.Done;
        });
        return command;
    }

    private static IEnumerable<(string, string)> Setting(TrustRequest request) =>
    [
        ("file", Path.GetFileName(request.File)),
        ("half-life", double.IsFinite(request.HalfLife) ? string.Create(CultureInfo.InvariantCulture, $"{request.HalfLife} days") : NoHalfLife),
        ("prior", request.Prior == Prior.BaseRate ? "base-rate" : "uniform"),
        ("against", request.Against.ToString(CultureInfo.InvariantCulture)),
    ];
}
