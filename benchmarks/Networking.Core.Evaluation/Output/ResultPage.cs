using System.Globalization;
using System.Text.Json;
using Networking.Core.Evaluation.Metrics;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Output;

/// <summary>Writes figures: as a table to read, or as one JSON object. Notes go where errors go.</summary>
internal sealed class ResultPage(TextWriter output, TextWriter errors)
{
    /// <param name="setting">What was asked, as rows of the table.</param>
    /// <param name="scores">The figures.</param>
    /// <param name="calibration">What the model was calibrated with, if it was.</param>
    /// <param name="asJson">Whether the figures alone are wanted, as JSON.</param>
    internal void Write(
        IEnumerable<(string Name, string Value)> setting, Scorecard scores, WarmthCalibration? calibration, bool asJson)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(ResultJson.Of(scores, calibration), ResultJsonContext.Default.ResultJson));
        }
        else
        {
            Table.Write([.. setting, .. Rows(scores), .. Rows(calibration)], output);
        }

        if (scores.Auc is null)
        {
            Notes.Write([$"the AUC is undefined, because {(scores.BaseRate == 0 ? "nothing foretold came true" : "everything foretold came true")}."], errors);
        }
    }

    private static IEnumerable<(string, string)> Rows(Scorecard scores) =>
    [
        ("pairs", scores.Pairs.ToString("N0", CultureInfo.InvariantCulture)),
        ("base rate", Figure(scores.BaseRate)),
        ("AUC", scores.Auc is { } auc ? Figure(auc) : "-"),
        ("Brier", Figure(scores.Brier)),
        ("base Brier", Figure(scores.BaseBrier)),
        ("log loss", Figure(scores.LogLoss)),
        ("ECE", Figure(scores.Ece)),
    ];

    private static IEnumerable<(string, string)> Rows(WarmthCalibration? calibration) => calibration is null
        ? []
        :
        [
            ("factor", Figure(calibration.Factor)),
            ("heard", calibration.Heard.ToString("N0", CultureInfo.InvariantCulture)),
            ("expected", calibration.Expected.ToString("N1", CultureInfo.InvariantCulture)),
        ];

    private static string Figure(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
