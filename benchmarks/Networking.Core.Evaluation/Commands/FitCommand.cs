using System.CommandLine;
using System.Text.Json;
using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Output;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Commands;

/// <summary>The constants of the warmth model that fit files best.</summary>
internal static class FitCommand
{
    internal static Command Create(TextWriter output, TextWriter errors)
    {
        WindowedFiles files = new();
        Option<WarmthLabel?> label = Options.Label();
        Option<int?> unanswered = Options.Count("--unanswered", "How many days of mine alone count in a row; none: all of them. Default: 3, for any: none.", "none");
        Option<double?> halfLife = Options.HalfLife("--half-life", "The days in which a day in touch loses half its weight. Default: 60.");
        Option<bool> leaveOneOut = new("--leave-one-out") { Description = "Also hold out each file, fit to the others and score on it." };
        Option<bool> json = Options.Json();
        Command command = new(
            "fit",
            "The constants c, r0 and g that fit files best, with the day weights as shipped and with them fitted too. "
            + "Made least: the mean over the files of the mean log loss at 7, 14, 30, 60 and 90 days after the cut at 70 % of the window, as far as nine tenths of a horizon lie inside it.");
        files.AddTo(command, result => result.GetValue(leaveOneOut) ? (2, leaveOneOut.Name) : null);
        foreach (Option option in new Option[] { label, unanswered, halfLife, leaveOneOut, json })
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            FitResult result = FitResult.Of(files.Read(parsed, errors), new(
                parsed.GetValue(label) ?? WarmthLabel.Heard,
                parsed.GetValue(halfLife),
                parsed.GetValue(unanswered),
                parsed.GetValue(leaveOneOut)));
            if (parsed.GetValue(json))
            {
                output.WriteLine(JsonSerializer.Serialize(FitJson.Of(result), ResultJsonContext.Default.FitJson));
            }
            else
            {
                new FitPage(output).Write(result);
            }

            Notes.Write(result.Notes, errors);
            return CommandLine.Done;
        });
        return command;
    }
}
