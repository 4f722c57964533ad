using MathNet.Numerics;
using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>How a decayed count S becomes the chance of a horizon.</summary>
/// <param name="At">The chance of a count, given the model's constants, the shape and the horizon.</param>
internal sealed record Link(Func<WarmthModel, double, double, Func<double, double>> At)
{
    /// <summary>The library's: <c>1 - exp(-c (r0 + S) H^g)</c>.</summary>
    internal static Link Shipped { get; } =
        new((model, _, horizon) => sum => model.Chance(sum, horizon)) { IsRateLinear = true };

    /// <summary><c>1 - exp(-c (r0 + S)^q H^g)</c>.</summary>
    internal static Link Power { get; } =
        new((model, q, horizon) => OfLoad(model, q, horizon, load => 1 - Math.Exp(-load))) { FirstShape = 1 };

    /// <summary><c>L / (1 + L)</c> with <c>L = c (r0 + S)^q H^g</c>.</summary>
    internal static Link Odds { get; } =
        new((model, q, horizon) => OfLoad(model, q, horizon, load => 1 - (1 / (1 + load)))) { FirstShape = 1 };

    /// <summary><c>1 - (1 + c (r0 + S) H^g / k)^-k</c>; the greater k, the more it is like the shipped form.</summary>
    internal static Link GammaMixture { get; } =
        new((model, k, horizon) => OfLoad(model, 1, horizon, load => 1 - Math.Exp(-k * SpecialFunctions.Log1p(load / k)))) { FirstShape = 50 };

    /// <summary>Where a fit of the constant begins that the form has besides c, r0 and g; null where it has none.</summary>
    internal double? FirstShape { get; private init; }

    /// <summary>
    /// Whether <c>-ln(1 - chance)</c> is linear in S, so that all who were not heard from cost together what as many of
    /// their mean sum would.
    /// </summary>
    internal bool IsRateLinear { get; private init; }

    private static Func<double, double> OfLoad(WarmthModel model, double power, double horizon, Func<double, double> chanceOf)
    {
        double scale = model.ChanceScale * Math.Pow(horizon, model.HorizonExponent);
        return power == 1
            ? sum => chanceOf(scale * (model.Baseline + sum))
            : sum => chanceOf(scale * Math.Pow(model.Baseline + sum, power));
    }
}
