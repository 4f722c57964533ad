using System.Globalization;
using Networking.Core.Evaluation.Warmth;

namespace Networking.Core.Evaluation.Output;

/// <summary>Numbers as text, the same in every culture and on every run.</summary>
internal static class Figures
{
    // A constant is fitted by its logarithm, which has a floor; what lies there is as good as 0.
    private const double Nothing = 1e-9;

    /// <summary>A constant, with four significant digits: as many as fits agree in, wherever they begin.</summary>
    internal static string Constant(double value) =>
        value < Nothing ? "0" : value.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>A score, with five decimals; a dash where it is undefined.</summary>
    internal static string Score(double? value) => value?.ToString("0.00000", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A difference of scores in ten-thousandths, with its sign; a dash where it is undefined.</summary>
    internal static string TenThousandths(double? difference) =>
        difference is { } value ? Math.Round(value * 10_000).ToString("+0;-0;0", CultureInfo.InvariantCulture) : "-";

    internal static string Count(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    internal static string Window(EvaluationWindow window) =>
        string.Create(CultureInfo.InvariantCulture, $"day {window.From} to {window.To}");
}
