using System.Buffers;

namespace Networking.Core.Paths;

/// <summary>The search for strongest paths over one graph, with what is closed to it.</summary>
/// <remarks>
/// Labels, each a way to a person, are settled in order of falling strength, then rising ties. A tie never adds strength
/// and always adds to the ties, so a way goes on to labels that come later, and a settled label is final. Without a limit a
/// person is settled once. With one, a later label of a person matters if it has fewer ties than all before it, and only
/// then. It cannot lead over that person twice: the second time, it would have more ties.
/// </remarks>
internal sealed class PathSearch : IDisposable
{
    private readonly TieGraph _graph;
    private readonly int _mostTies;
    private readonly bool _limited;
    private readonly Role[] _roles;
    private readonly Reached[] _reached;
    private readonly WayHeap _open = new();
    private readonly List<(int Person, int From)> _settled = [];

    internal PathSearch(TieGraph graph, ReadOnlySpan<PathStart> starts, ReadOnlySpan<int> targets, int? mostTies, ReadOnlySpan<int> avoiding)
    {
        _graph = graph;
        _mostTies = mostTies is { } given ? Require.Positive(given, nameof(mostTies)) : int.MaxValue;
        _limited = _mostTies < graph.People;
        _roles = new Role[graph.People];
        foreach (PathStart start in starts)
        {
            Role role = _roles[graph.CheckPerson(start.Person, nameof(starts))];
            Require.That(start.Strength is > 0 and <= 1, start.Strength, nameof(starts), "A strength above 0 and at most 1 is needed.");
            _roles[start.Person] = role == Role.Start ? throw new ArgumentException($"{start.Person} is a start twice.", nameof(starts)) : Role.Start;
        }

        Array.Clear(_roles);
        foreach (int target in targets)
        {
            _roles[graph.CheckPerson(target, nameof(targets))] = Role.Target;
        }

        foreach (int person in avoiding)
        {
            _roles[graph.CheckPerson(person, nameof(avoiding))] = Role.Closed;
        }

        _reached = ArrayPool<Reached>.Shared.Rent(graph.People);
    }

    private enum Role : byte
    {
        None,

        /// <summary>Only while starts are checked.</summary>
        Start,

        /// <summary>The search ends here.</summary>
        Target,

        /// <summary>No way leads here.</summary>
        Closed,
    }

    public void Dispose() => ArrayPool<Reached>.Shared.Return(_reached);

    /// <summary>The strongest path to a target, over people who are not closed.</summary>
    internal GraphPath? Best(ReadOnlySpan<PathStart> starts)
    {
        if (!_roles.Contains(Role.Target))
        {
            return null;
        }

        _reached.AsSpan(0, _graph.People).Fill(Reached.Never);
        _open.Clear();
        _settled.Clear();
        // No way is followed that is weaker than one already known to a target.
        double enough = 0;
        foreach (PathStart start in starts)
        {
            Reach(new(start.Strength, 1, start.Person, WayHeap.Way.FromSeeker, -1), ref enough);
        }

        while (_open.TryTake(out WayHeap.Way way))
        {
            ref Reached reached = ref _reached[way.Person];
            if (way.Ties >= reached.FewestSettled)
            {
                continue;
            }

            // Without a limit, later labels of this person are never better, however few their ties.
            reached.FewestSettled = _limited ? way.Ties : 0;
            _settled.Add((way.Person, way.From));
            if (_roles[way.Person] == Role.Target)
            {
                return PathOf(way);
            }

            if (way.Ties < _mostTies)
            {
                Expand(way, ref enough);
            }
        }

        return null;
    }

    /// <summary>Closes a path's introducers to later searches; where there are none, its target is none any more.</summary>
    internal void Use(GraphPath path)
    {
        if (path.Ties == 1)
        {
            _roles[path.People[0]] = Role.None;
            return;
        }

        foreach (int introducer in path.People.AsSpan()[..^1])
        {
            _roles[introducer] = Role.Closed;
        }
    }

    private void Expand(WayHeap.Way way, ref double enough)
    {
        ReadOnlySpan<int> neighbours = _graph.NeighboursOf(way.Person);
        ReadOnlySpan<double> strengths = _graph.StrengthsOf(way.Person);
        int from = _settled.Count - 1;
        for (int i = 0; i < neighbours.Length; i++)
        {
            double strength = way.Strength * strengths[i];
            if (strength >= enough)
            {
                Reach(new(strength, way.Ties + 1, neighbours[i], from, way.Person), ref enough);
            }
        }
    }

    /// <summary>Keeps a way for later, unless the strongest one known to its person leaves no use for it.</summary>
    private void Reach(WayHeap.Way way, ref double enough)
    {
        ref Reached best = ref _reached[way.Person];
        bool isBest = way.Strength > best.Strength || (way.Strength == best.Strength && (way.Ties, way.Introducer).CompareTo((best.Ties, best.Introducer)) < 0);
        bool isShorter = _limited && way.Ties < best.Ties && way.Ties < best.FewestSettled;
        if ((!isBest && !isShorter) || _roles[way.Person] == Role.Closed)
        {
            return;
        }

        if (isBest)
        {
            (best.Strength, best.Ties, best.Introducer) = (way.Strength, way.Ties, way.Introducer);
        }

        if (_roles[way.Person] == Role.Target)
        {
            enough = Math.Max(enough, way.Strength);
        }

        _open.Add(way);
    }

    private GraphPath PathOf(WayHeap.Way way)
    {
        int[] people = new int[way.Ties];
        int settled = _settled.Count - 1;
        for (int place = people.Length - 1; place >= 0; place--)
        {
            (people[place], settled) = _settled[settled];
        }

        return new(ValueList.Create<int>(people), way.Strength);
    }

    /// <summary>What is known of the ways to a person: the best one so far, and the fewest ties of those settled.</summary>
    private record struct Reached(double Strength, int Ties, int Introducer, int FewestSettled)
    {
        internal static readonly Reached Never = new(-1, int.MaxValue, int.MaxValue, int.MaxValue);
    }
}
