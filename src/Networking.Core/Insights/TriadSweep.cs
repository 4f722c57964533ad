using Networking.Core.Paths;

namespace Networking.Core.Insights;

/// <summary>Goes over people's ways of two ties, for those that a third tie closes; with scratch by person, for one thread.</summary>
internal sealed class TriadSweep(TieGraph graph, bool weighted)
{
    /// <summary>Who knows the person in question. Kept apart and small, since most ways of two ties ask only this.</summary>
    private readonly bool[] _isNear = new bool[graph.People];

    /// <summary>The person's shares p in those who know them; left over from others elsewhere.</summary>
    private readonly double[] _share = new double[graph.People];

    /// <summary>What the person has in those who know them over others; left over from others elsewhere.</summary>
    private readonly double[] _indirect = new double[graph.People];

    internal double ConstraintOf(int person)
    {
        ReadOnlySpan<int> near = graph.NeighboursOf(person);
        Enter(person, near);
        foreach (int between in near)
        {
            double through = _share[between] / Sum(between);
            ReadOnlySpan<int> far = graph.NeighboursOf(between);
            ReadOnlySpan<double> strengths = graph.StrengthsOf(between);
            for (int i = 0; i < far.Length; i++)
            {
                if (_isNear[far[i]])
                {
                    _indirect[far[i]] += through * (weighted ? strengths[i] : 1);
                }
            }
        }

        double constraint = 0;
        foreach (int one in near)
        {
            double local = _share[one] + _indirect[one];
            constraint += local * local;
        }

        Leave(near);
        return near.IsEmpty ? double.NaN : constraint;
    }

    internal double EffectiveSizeOf(int person)
    {
        ReadOnlySpan<int> near = graph.NeighboursOf(person);
        Enter(person, near);
        double redundancy = 0;
        foreach (int between in near)
        {
            double shared = 0;
            ReadOnlySpan<int> far = graph.NeighboursOf(between);
            ReadOnlySpan<double> strengths = graph.StrengthsOf(between);
            for (int i = 0; i < far.Length; i++)
            {
                if (_isNear[far[i]])
                {
                    shared += _share[far[i]] * (weighted ? strengths[i] : 1);
                }
            }

            redundancy += shared / Greatest(between);
        }

        Leave(near);
        return near.IsEmpty ? double.NaN : near.Length - redundancy;
    }

    private void Enter(int person, ReadOnlySpan<int> near)
    {
        double sum = Sum(person);
        ReadOnlySpan<double> strengths = graph.StrengthsOf(person);
        for (int i = 0; i < near.Length; i++)
        {
            _isNear[near[i]] = true;
            _share[near[i]] = (weighted ? strengths[i] : 1) / sum;
            _indirect[near[i]] = 0;
        }
    }

    private void Leave(ReadOnlySpan<int> near)
    {
        foreach (int one in near)
        {
            _isNear[one] = false;
        }
    }

    private double Sum(int person)
    {
        if (!weighted)
        {
            return graph.Degree(person);
        }

        double sum = 0;
        foreach (double strength in graph.StrengthsOf(person))
        {
            sum += strength;
        }

        return sum;
    }

    private double Greatest(int person)
    {
        double greatest = weighted ? 0 : 1;
        foreach (double strength in weighted ? graph.StrengthsOf(person) : [])
        {
            greatest = Math.Max(greatest, strength);
        }

        return greatest;
    }
}
