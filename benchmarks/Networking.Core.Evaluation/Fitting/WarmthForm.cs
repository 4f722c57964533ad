using Networking.Core.Scoring;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>A form of the warmth model with its constants.</summary>
/// <param name="Model">Half-life, day weights, limit, and the constants c, r0 and g.</param>
/// <param name="Link">What makes a chance of the model's sum.</param>
/// <param name="Shape">The link's own constant; nothing where it has none.</param>
internal sealed record WarmthForm(WarmthModel Model, Link Link, double Shape)
{
    /// <summary>A form in which a fit begins.</summary>
    internal WarmthForm(WarmthModel model, Link link)
        : this(model, link, link.FirstShape ?? 0)
    {
    }

    /// <summary>The chance that the other acts within a horizon, of the sum.</summary>
    internal Func<double, double> ChanceWithin(double horizon) => Link.At(Model, Shape, horizon);
}
