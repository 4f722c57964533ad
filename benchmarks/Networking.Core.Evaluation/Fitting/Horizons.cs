using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>
/// The horizons, in days, that constants are fitted to and scored at. One is used on a file if at least nine tenths of it
/// lie inside the window; the chance is that of the whole horizon all the same.
/// </summary>
internal static class Horizons
{
    private const double LeastShareInside = 0.9;

    // A window of whole days may hold nine tenths exactly, which its cut, a product, can miss by its last digit.
    private const double Rounding = 1e-9;

    internal static IReadOnlyList<double> Fitted { get; } = [7, 14, 30, 60, 90];

    internal static IReadOnlyList<double> Scored { get; } = [30, 90];

    internal static bool Fits(EvaluationWindow window, double horizon) =>
        window.To - window.Cut >= (LeastShareInside * horizon) - Rounding;

    /// <exception cref="BadInputException">Not even the shortest fits.</exception>
    internal static double[] In(StudiedFile file, IReadOnlyList<double> horizons) =>
        horizons.Where(horizon => Fits(file.Window, horizon)).ToArray() is { Length: > 0 } fitting
            ? fitting
            : throw new BadInputException(
                file.Path,
                FormattableString.Invariant(
                    $"the window leaves {file.Window.To - file.Window.Cut:0.##} days after the cut, which is less than nine tenths of {horizons[0]} days."));
}
