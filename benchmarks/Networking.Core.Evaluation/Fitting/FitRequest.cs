using Networking.Core.Evaluation.Warmth;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>What the user asks of files of interactions.</summary>
/// <param name="Label">What is foretold.</param>
/// <param name="HalfLife">The days in which a day in touch loses half its weight; null for the model's.</param>
/// <param name="UnansweredLimit">How many days of mine count in a row; null for the model's.</param>
/// <param name="LeaveOneOut">Whether each file is also held out.</param>
internal sealed record FitRequest(
    WarmthLabel Label = WarmthLabel.Heard,
    double? HalfLife = null,
    int? UnansweredLimit = null,
    bool LeaveOneOut = false)
{
    /// <summary>The constants shipped for the label, on the half-life and the limit asked for.</summary>
    internal WarmthModel Model
    {
        get
        {
            WarmthModel model = WarmthModels.For(Label);
            return model with
            {
                HalfLifeInDays = HalfLife ?? model.HalfLifeInDays,
                UnansweredLimit = UnansweredLimit ?? model.UnansweredLimit,
            };
        }
    }
}
