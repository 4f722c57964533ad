using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Networking.Core.Evaluation.Fitting;

/// <summary>
/// Finds where a function is least, without derivatives, by the simplex of Nelder and Mead. A simplex can collapse before
/// it arrives, so it is opened again around the best point until that gains nothing.
/// </summary>
internal static class Minimizer
{
    private const double FirstStep = 0.1;
    private const double Tolerance = 1e-13;
    private const double LeastGain = 1e-9;
    private const int MostRounds = 4;
    private const int MostIterations = 3000;

    /// <param name="function">Finite everywhere; large where it must not go.</param>
    /// <param name="start">Where to begin.</param>
    internal static (double[] Point, double Value) Minimize(Func<double[], double> function, double[] start)
    {
        NelderMeadSimplex simplex = new(Tolerance, MostIterations);
        IObjectiveFunction objective = ObjectiveFunction.Value(point => function(point.ToArray()));
        (double[] Point, double Value) best = (start, function(start));
        for (int round = 0; round < MostRounds; round++)
        {
            double before = best.Value;
            Vector<double> steps = Vector<double>.Build.Dense(start.Length, FirstStep / (1 + round));
            MinimizationResult found = simplex.FindMinimum(objective, Vector<double>.Build.Dense(best.Point), steps);
            if (found.FunctionInfoAtMinimum.Value < best.Value)
            {
                best = (found.MinimizingPoint.ToArray(), found.FunctionInfoAtMinimum.Value);
            }

            if (before - best.Value < LeastGain)
            {
                break;
            }
        }

        return best;
    }
}
