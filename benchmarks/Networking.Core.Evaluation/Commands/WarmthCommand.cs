using System.CommandLine;
using Networking.Core.Evaluation.Output;
using Networking.Core.Evaluation.Reading;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Commands;

/// <summary>How well the chances of hearing from somebody foretell who is heard from.</summary>
internal static class WarmthCommand
{
    internal static Command Create(TextWriter output, TextWriter errors)
    {
        Argument<string> file = Options.File("Lines 'a b seconds': a acted toward b. Separated by blanks or tabs, in any order, plain or gzip. Empty lines and those that begin with # or % are left out.");
        Option<int?> from = Options.Day("--from-day", "The day the window begins on, counted from the first event that is no self-loop. Default: 0.");
        Option<int?> to = Options.Day("--to-day", "The point of time at which the window ends, in whole days from the first event: with 271, exactly 271 days after it. What is later is not seen. Default: the last such point in the file.");
        Option<double?> horizon = Options.Days("--horizon", "How many days are foretold, from the cut at 70 % of the window. Default: 30.");
        Option<WarmthLabel?> label = Options.Label();
        Option<bool> calibrate = new("--calibrate") { Description = "Calibrate the model first, to the two horizons before the cut, with the whole file as one network." };
        Option<bool> json = Options.Json();
        Command command = new("warmth", "How well the chances of hearing from somebody foretell who is heard from.") { file, from, to, horizon, label, calibrate, json };
        command.SetAction(parsed =>
        {
            WarmthRequest request = new(
                parsed.GetRequiredValue(file),
                parsed.GetValue(from) ?? 0,
                parsed.GetValue(to),
                parsed.GetValue(horizon) ?? WarmthRequest.DefaultHorizon,
                parsed.GetValue(label) ?? WarmthLabel.Heard,
                parsed.GetValue(calibrate));
            WarmthResult result = WarmthEvaluation.Run(InteractionFile.Read(request.File), request);
            new ResultPage(output, errors).Write(Setting(request, result.Window), result.Scores, result.Calibration, parsed.GetValue(json));
            Notes.Write(result.Notes, errors);
            return CommandLine.Done;
        });
        return command;
    }

    private static IEnumerable<(string, string)> Setting(WarmthRequest request, EvaluationWindow window) =>
    [
        ("file", Path.GetFileName(request.File)),
        ("window", Figures.Window(window)),
        ("cut", FormattableString.Invariant($"day {window.Cut:0.##}")),
        ("horizon", FormattableString.Invariant($"{request.Horizon} days")),
        ("label", request.Label.Word()),
    ];
}
