using System.Numerics;
using Google.OrTools.Graph;

namespace Networking.Core.Planning.OrTools;

/// <summary>
/// The instance made small by hand: only days with capacity, a node for each window however many outreaches have it, an
/// arc into it for each priority, and arcs to its days.
/// </summary>
internal sealed class FlowPerWindow : IDisposable
{
    private readonly ReadInstance _read;
    private readonly bool _inRanges;
    private readonly MinCostFlow _flow = new();
    private readonly int _days;
    private readonly int _levels;

    private FlowPerWindow(PlanningInstance instance, bool inRanges)
    {
        _read = ReadInstance.Of(instance, onlyWorkingDays: true);
        _inRanges = inRanges;
        _days = _read.Slots.Length;
        _levels = inRanges && _days > 0 ? BitOperations.Log2((uint)_days) + 1 : 1;
    }

    private int Sink => _days * _levels;

    private int Source => Sink + 1;

    private int Everything => _read.Wishes.Length;

    /// <summary>Solves an instance.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="inRanges">
    /// Whether a window has two arcs, to ranges of 1, 2, 4 ... days that together are the window, rather than one to
    /// each day: fewer arcs where windows are long, but longer ways.
    /// </param>
    internal static SolvedInstance Solve(PlanningInstance instance, bool inRanges)
    {
        using FlowPerWindow problem = new(instance, inRanges);
        return problem.Solve();
    }

    public void Dispose() => _flow.Dispose();

    private SolvedInstance Solve()
    {
        AddDays();
        List<int> firstArcs = AddWindows();
        _flow.AddArcWithCapacityAndUnitCost(Source, Sink, Everything, 0);
        _flow.SetNodeSupply(Source, Everything);
        _flow.SetNodeSupply(Sink, -Everything);
        long total = SolvedInstance.Optimum(_flow);
        return new(total, _inRanges ? [] : DayOf(firstArcs));
    }

    private void AddDays()
    {
        for (int day = 0; day < _days; day++)
        {
            _flow.AddArcWithCapacityAndUnitCost(day, Sink, _read.Slots[day], 0);
        }

        for (int level = 1; level < _levels; level++)
        {
            int half = 1 << (level - 1);
            for (int first = 0; first + half + half <= _days; first++)
            {
                AddWay((level * _days) + first, ((level - 1) * _days) + first);
                AddWay((level * _days) + first, ((level - 1) * _days) + first + half);
            }
        }
    }

    /// <summary>Adds the windows; for each, the arcs to its days and those of its priorities follow one another.</summary>
    /// <returns>The first arc of each window.</returns>
    private List<int> AddWindows()
    {
        List<int> firstArcs = [];
        int node = Source;
        for (int start = 0, end; start < Everything; start = end)
        {
            node++;
            ReadInstance.Wish wish = _read.Wishes[start];
            firstArcs.Add(AddWaysToDays(node, wish.First, wish.Last));
            for (end = start; end < Everything && wish.HasWindowOf(_read.Wishes[end]);)
            {
                int same = end;
                while (end < Everything && wish.HasWindowOf(_read.Wishes[end]) && _read.Wishes[end].Priority == _read.Wishes[same].Priority)
                {
                    end++;
                }

                _flow.AddArcWithCapacityAndUnitCost(Source, node, end - same, -_read.Wishes[same].Priority);
            }
        }

        return firstArcs;
    }

    private int AddWaysToDays(int node, int first, int last)
    {
        if (_inRanges)
        {
            int level = BitOperations.Log2((uint)(last - first + 1));
            AddWay(node, (level * _days) + last - (1 << level) + 1);
            return AddWay(node, (level * _days) + first);
        }

        int firstArc = AddWay(node, first);
        for (int day = first + 1; day <= last; day++)
        {
            AddWay(node, day);
        }

        return firstArc;
    }

    /// <summary>Of each window, the weightiest take the slots that flow to its days, one day after another.</summary>
    private int[] DayOf(List<int> firstArcs)
    {
        int[] dayOf = SolvedInstance.NothingPlaced(_read);
        int window = -1;
        int day = 0;
        long left = 0;
        for (int i = 0; i < Everything; i++)
        {
            ReadInstance.Wish wish = _read.Wishes[i];
            if (i == 0 || !wish.HasWindowOf(_read.Wishes[i - 1]))
            {
                window++;
                day = wish.First;
                left = _flow.Flow(firstArcs[window]);
            }

            while (left == 0 && day < wish.Last)
            {
                day++;
                left = _flow.Flow(firstArcs[window] + day - wish.First);
            }

            if (left > 0)
            {
                left--;
                dayOf[wish.Index] = _read.Days[day];
            }
        }

        return dayOf;
    }

    private int AddWay(int from, int to) => _flow.AddArcWithCapacityAndUnitCost(from, to, Everything, 0);
}
