using System.Buffers;

namespace Networking.Core.Paths;

/// <summary>
/// How strong the strongest path is at least, and how strong a way on from somebody to a target is at most: what the search
/// without a limit need not look at.
/// </summary>
/// <remarks>
/// Found by a search from both sides at once, which stops when what either side has yet to settle cannot make a stronger
/// path. It multiplies from both ends, so that its products are rounded otherwise than those of paths are. So it says
/// nothing about paths themselves, and its least strength is lower than what it found by far more than rounding makes up.
/// </remarks>
internal sealed class PathBounds(TieGraph graph) : IDisposable
{
    /// <summary>More than the rounding of a product of a million ties.</summary>
    private const double Margin = 1e-9;

    /// <summary>Well above the numbers that are rounded more coarsely than others.</summary>
    private const double Smallest = 1e-200;

    private readonly Side _ahead = new(graph);
    private readonly Side _behind = new(graph);
    private double _found;
    private double _unsettled;

    public void Dispose()
    {
        _ahead.Dispose();
        _behind.Dispose();
    }

    /// <summary>What the product along the strongest path, as the search multiplies it, is not below; 0 where nothing is known.</summary>
    internal double Least { get; private set; }

    /// <summary>What no way from a person to a target is stronger than, but for rounding.</summary>
    internal double MostFrom(int person) => Math.Max(_behind.Strengths[person], _unsettled);

    internal void Find(ReadOnlySpan<PathStart> starts, ReadOnlySpan<PathRole> roles)
    {
        _found = 0;
        _ahead.Clear();
        _behind.Clear();
        foreach (PathStart start in starts)
        {
            Reach(_ahead, _behind, start.Person, start.Strength, roles);
        }

        for (int person = 0; person < roles.Length; person++)
        {
            if (roles[person] == PathRole.Target)
            {
                Reach(_behind, _ahead, person, 1, roles);
            }
        }

        while (_ahead.Open.BestStrength * _behind.Open.BestStrength > _found)
        {
            bool isAhead = _ahead.Open.Count <= _behind.Open.Count;
            Step(isAhead ? _ahead : _behind, isAhead ? _behind : _ahead, roles);
        }

        _unsettled = _behind.Open.BestStrength;
        Least = _found < Smallest ? 0 : _found * (1 - Margin);
    }

    private void Step(Side side, Side other, ReadOnlySpan<PathRole> roles)
    {
        if (!side.Open.TryTake(out WayHeap.Way way) || way.Strength < side.Strengths[way.Person])
        {
            return;
        }

        ReadOnlySpan<int> neighbours = graph.NeighboursOf(way.Person);
        ReadOnlySpan<double> strengths = graph.StrengthsOf(way.Person);
        for (int i = 0; i < neighbours.Length; i++)
        {
            Reach(side, other, neighbours[i], way.Strength * strengths[i], roles);
        }
    }

    private void Reach(Side side, Side other, int person, double strength, ReadOnlySpan<PathRole> roles)
    {
        // What is weaker than the path found stays so. What is as strong may be part of another one.
        if (strength > side.Strengths[person] && strength >= _found * (1 - Margin) && roles[person] != PathRole.Closed)
        {
            side.Strengths[person] = strength;
            side.Open.Add(new(strength, 1, person, WayHeap.Way.FromSeeker, -1));
            _found = Math.Max(_found, strength * other.Strengths[person]);
        }
    }

    /// <summary>A search from one side: the strongest way to each person so far, and the ways not settled yet.</summary>
    private sealed class Side(TieGraph graph) : IDisposable
    {
        internal double[] Strengths { get; } = ArrayPool<double>.Shared.Rent(graph.People);

        internal WayHeap Open { get; } = new();

        public void Dispose() => ArrayPool<double>.Shared.Return(Strengths);

        internal void Clear()
        {
            Strengths.AsSpan(0, graph.People).Clear();
            Open.Clear();
        }
    }
}
