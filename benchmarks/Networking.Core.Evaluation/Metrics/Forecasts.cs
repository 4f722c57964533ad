using System.Runtime.InteropServices;

namespace Networking.Core.Evaluation.Metrics;

/// <summary>Chances that were given, and whether each came true.</summary>
internal sealed class Forecasts
{
    private readonly List<double> _chances = [];
    private readonly List<bool> _outcomes = [];

    internal int Count => _chances.Count;

    internal ReadOnlySpan<double> Chances => CollectionsMarshal.AsSpan(_chances);

    internal ReadOnlySpan<bool> Outcomes => CollectionsMarshal.AsSpan(_outcomes);

    internal void Add(double chance, bool cameTrue)
    {
        _chances.Add(chance);
        _outcomes.Add(cameTrue);
    }
}
