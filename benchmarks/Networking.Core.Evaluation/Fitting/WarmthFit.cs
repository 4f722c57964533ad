namespace Networking.Core.Evaluation.Fitting;

/// <summary>
/// Fits a form's constants to files. The objective, which is made least, is the mean over the files of the mean over the
/// file's horizons of the mean log loss over its histories: a large file counts no more than a small one.
/// </summary>
/// <param name="Form">The form with the constants fitted.</param>
/// <param name="Objective">What it reached.</param>
internal sealed record WarmthFit(WarmthForm Form, double Objective)
{
    // Constants are fitted by their logarithms. Beyond this one it makes no difference that could be measured.
    private const double FarthestLogarithm = 25;
    private const double Forbidden = 1e9;

    // A search that runs toward nothing, or without end, goes on ever more slowly and may stop before the farthest.
    private const double NearTheLimit = 18;

    /// <summary>
    /// The constants for which the search ended at its limit, so that its value says nothing. Of r0 and the day weights,
    /// nothing is a value like any other.
    /// </summary>
    internal IEnumerable<string> Undetermined =>
        new (string Name, double Value, bool MayBeNothing)[]
        {
            ("c", Form.Model.ChanceScale, false),
            ("r0", Form.Model.Baseline, true),
            ("g", Form.Model.HorizonExponent, false),
            ("theirs", Form.Model.TheirsWeight, true),
            ("mine", Form.Model.MineWeight, true),
        }
        .Where(constant => Math.Log(constant.Value) is > NearTheLimit
            || (Math.Log(constant.Value) is < -NearTheLimit && !constant.MayBeNothing))
        .Select(constant => constant.Name);

    /// <summary>The objective's value for constants that are given.</summary>
    internal static WarmthFit Measure(IReadOnlyCollection<TrainingSet> sets, WarmthForm form) =>
        new(form, sets.Average(set => set.LogLoss(form)));

    /// <summary>Fits c, r0, g and the link's own constant, and, if asked, the weights of theirs and of mine.</summary>
    internal static WarmthFit Run(IReadOnlyCollection<TrainingSet> sets, WarmthForm start, bool withDayWeights = false)
    {
        double[] logarithms = [.. Constants(start, withDayWeights).Select(constant => Math.Log(constant))];
        (double[] point, double value) = Minimizer.Minimize(
            point => point.All(logarithm => Math.Abs(logarithm) <= FarthestLogarithm)
                ? Measure(sets, With(start, point, withDayWeights)).Objective
                : Forbidden,
            logarithms);
        return new(With(start, point, withDayWeights), value);
    }

    private static IEnumerable<double> Constants(WarmthForm form, bool withDayWeights) =>
    [
        form.Model.ChanceScale,
        form.Model.Baseline,
        form.Model.HorizonExponent,
        .. form.Link.FirstShape is null ? [] : new[] { form.Shape },
        .. withDayWeights ? new[] { form.Model.TheirsWeight, form.Model.MineWeight } : [],
    ];

    private static WarmthForm With(WarmthForm form, double[] logarithms, bool withDayWeights)
    {
        double[] constants = [.. logarithms.Select(Math.Exp)];
        return form with
        {
            Model = form.Model with
            {
                ChanceScale = constants[0],
                Baseline = constants[1],
                HorizonExponent = constants[2],
                TheirsWeight = withDayWeights ? constants[^2] : form.Model.TheirsWeight,
                MineWeight = withDayWeights ? constants[^1] : form.Model.MineWeight,
            },
            Shape = form.Link.FirstShape is null ? form.Shape : constants[3],
        };
    }
}
