using System.Diagnostics.CodeAnalysis;

namespace Networking.Core.Paths;

/// <summary>Ways that are not settled yet, the best of which is taken first: a heap of four branches on an array.</summary>
internal sealed class WayHeap
{
    private const int Branches = 4;

    private Way[] _ways = new Way[256];
    private int _count;

    internal int Count => _count;

    /// <summary>The strength of the best way; 0 where there is none.</summary>
    internal double BestStrength => _count == 0 ? 0 : _ways[0].Strength;

    internal void Clear() => _count = 0;

    internal void Add(Way way)
    {
        if (_count == _ways.Length)
        {
            Array.Resize(ref _ways, 2 * _count);
        }

        int place = _count++;
        while (place > 0)
        {
            int above = (place - 1) / Branches;
            if (!way.ComesBefore(_ways[above]))
            {
                break;
            }

            _ways[place] = _ways[above];
            place = above;
        }

        _ways[place] = way;
    }

    internal bool TryTake([MaybeNullWhen(false)] out Way best)
    {
        best = _ways[0];
        if (_count == 0)
        {
            return false;
        }

        _count--;
        Sink(_ways[_count]);
        return true;
    }

    /// <summary>Puts the last way where it belongs, from the top down.</summary>
    private void Sink(Way last)
    {
        ReadOnlySpan<Way> ways = _ways.AsSpan(0, _count);
        int place = 0;
        for (int first = 1; first < ways.Length; first = (place * Branches) + 1)
        {
            int best = first;
            int end = Math.Min(first + Branches, ways.Length);
            for (int below = first + 1; below < end; below++)
            {
                best = ways[below].ComesBefore(ways[best]) ? below : best;
            }

            if (!ways[best].ComesBefore(last))
            {
                break;
            }

            _ways[place] = ways[best];
            place = best;
        }

        _ways[place] = last;
    }

    /// <summary>A way to a person.</summary>
    /// <param name="Strength">The product of the strengths of its ties.</param>
    /// <param name="Ties">How many there are.</param>
    /// <param name="Person">Whom it leads to.</param>
    /// <param name="From">Which settled label it goes on from.</param>
    /// <param name="Introducer">The person before the last one, or -1.</param>
    internal readonly record struct Way(double Strength, int Ties, int Person, int From, int Introducer)
    {
        /// <summary>What a way of one tie goes on from.</summary>
        internal const int FromSeeker = -1;

        /// <summary>Whether this is the better one: stronger, else shorter, else with lower numbers from its end.</summary>
        internal bool ComesBefore(in Way other)
        {
            if (Strength != other.Strength)
            {
                return Strength > other.Strength;
            }

            return (Ties, Person, Introducer).CompareTo((other.Ties, other.Person, other.Introducer)) < 0;
        }
    }
}
