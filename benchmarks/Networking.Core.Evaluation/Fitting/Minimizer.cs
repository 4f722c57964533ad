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

    /// <param name="function">Finite everywhere; large where it must not go.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="mostEvaluations">How often, in a round, the function is asked at most.</param>
    /// <returns>The best point that was seen.</returns>
    internal static (double[] Point, double Value) Minimize(
        Func<double[], double> function, double[] start, int mostEvaluations = 3000)
    {
        (double[] Point, double Value) best = (start, function(start));
        NelderMeadSimplex simplex = new(Tolerance, mostEvaluations);
        IObjectiveFunction objective = ObjectiveFunction.Value(point => Seen(point.ToArray()));
        for (int round = 0; round < MostRounds; round++)
        {
            double before = best.Value;
            Vector<double> steps = Vector<double>.Build.Dense(start.Length, FirstStep / (1 + round));
            try
            {
                simplex.FindMinimum(objective, Vector<double>.Build.Dense([.. best.Point]), steps);
            }
            catch (MaximumIterationsException)
            {
                // The next round goes on from the best point.
            }

            if (before - best.Value < LeastGain)
            {
                break;
            }
        }

        return best;

        double Seen(double[] point)
        {
            double value = function(point);
            best = value < best.Value ? (point, value) : best;
            return value;
        }
    }
}
