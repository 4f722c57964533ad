namespace Networking.Core.Evaluation.Metrics;

/// <summary>Means, over all forecasts, of what each costs.</summary>
internal static class MeanLoss
{
    /// <summary>Chances are moved this far away from 0 and 1 before their logarithm is taken, which else is infinite.</summary>
    internal const double Clip = 1e-15;

    internal static double Brier(ReadOnlySpan<double> chances, ReadOnlySpan<bool> outcomes)
    {
        double sum = 0;
        for (int i = 0; i < chances.Length; i++)
        {
            double error = chances[i] - (outcomes[i] ? 1 : 0);
            sum += error * error;
        }

        return sum / chances.Length;
    }

    /// <summary>In natural logarithms.</summary>
    internal static double Log(ReadOnlySpan<double> chances, ReadOnlySpan<bool> outcomes)
    {
        double sum = 0;
        for (int i = 0; i < chances.Length; i++)
        {
            sum += Log(chances[i], outcomes[i]);
        }

        return sum / chances.Length;
    }

    /// <summary>What one chance costs, in natural logarithms.</summary>
    internal static double Log(double chance, bool cameTrue)
    {
        double clipped = Math.Clamp(chance, Clip, 1 - Clip);
        return -Math.Log(cameTrue ? clipped : 1 - clipped);
    }
}
