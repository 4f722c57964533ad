using System.Buffers;
using System.Globalization;

namespace Networking.Core.Paths;

/// <summary>
/// Who knows whom, as plain numbers: people are numbered from 0, and each pair is joined by one tie at most.
/// </summary>
/// <remarks>
/// The graph is immutable and safe to share between threads. It holds one list of all neighbours, person by person and
/// ascending, with the strengths beside it, so a build takes time and memory linear in people and ties, and a sweep over
/// somebody's neighbours reads memory in order. The order in which ties are given makes no difference.
/// </remarks>
public sealed partial class TieGraph
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;
    private readonly double[] _strengths;

    private TieGraph(int[] offsets, int[] neighbours, double[] strengths)
    {
        (_offsets, _neighbours, _strengths) = (offsets, neighbours, strengths);
        (People, Ties) = (offsets.Length - 1, neighbours.Length / 2);
    }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of ties.</summary>
    public int Ties { get; }

    /// <summary>The graph of these people and ties.</summary>
    /// <param name="people">How many people there are, with the numbers from 0 to one below it.</param>
    /// <param name="ties">The ties, in any order and with either end first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// A tie has an end that is nobody's number, joins a person with themselves, joins a pair that another tie joins too,
    /// or has a strength that is not above 0 and at most 1.
    /// </exception>
    public static TieGraph From(int people, ReadOnlySpan<Tie> ties)
    {
        Require.NotNegative(people, nameof(people));
        int[] offsets = new int[people + 1];
        foreach (Tie tie in ties)
        {
            Check(tie, people, nameof(ties));
            offsets[tie.One + 1]++;
            offsets[tie.Other + 1]++;
        }

        for (int person = 0; person < people; person++)
        {
            offsets[person + 1] += offsets[person];
        }

        // Two counting sorts: into lists by person, then from these lists, in the order of people, into those of the
        // neighbours, which are ascending thereby.
        int[] neighbours = new int[checked(2 * ties.Length)];
        double[] strengths = new double[neighbours.Length];
        HalfTie[] gathered = ArrayPool<HalfTie>.Shared.Rent(neighbours.Length);
        int[] next = offsets.AsSpan(0, people).ToArray();
        foreach (Tie tie in ties)
        {
            gathered[next[tie.One]++] = new(tie.Other, tie.Strength);
            gathered[next[tie.Other]++] = new(tie.One, tie.Strength);
        }

        offsets.AsSpan(0, people).CopyTo(next);
        for (int person = 0; person < people; person++)
        {
            foreach (HalfTie half in gathered.AsSpan(offsets[person]..offsets[person + 1]))
            {
                int place = next[half.Person]++;
                (neighbours[place], strengths[place]) = (person, half.Strength);
                if (place > offsets[half.Person] && neighbours[place - 1] == person)
                {
                    throw new ArgumentException($"Two ties join {person} and {half.Person}.", nameof(ties));
                }
            }
        }

        ArrayPool<HalfTie>.Shared.Return(gathered);
        return new(offsets, neighbours, strengths);
    }

    /// <summary>How many people a person knows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has this number.</exception>
    public int Degree(int person) => RangeOf(person).Length;

    /// <summary>Whom a person knows, ascending.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has this number.</exception>
    public ReadOnlySpan<int> NeighboursOf(int person)
    {
        (int start, int length) = RangeOf(person);
        return _neighbours.AsSpan(start, length);
    }

    /// <summary>The strengths of a person's ties, in the order of <see cref="NeighboursOf"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has this number.</exception>
    public ReadOnlySpan<double> StrengthsOf(int person)
    {
        (int start, int length) = RangeOf(person);
        return _strengths.AsSpan(start, length);
    }

    /// <summary>How many people and ties there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{People} people, {Ties} ties");

    /// <summary>Throws where nobody has this number.</summary>
    internal int CheckPerson(int person, string name) => (uint)person < (uint)People
        ? person
        : throw new ArgumentOutOfRangeException(name, person, $"The number of a person is needed, from 0 to below {People}.");

    private static void Check(Tie tie, int people, string name)
    {
        if ((uint)tie.One >= (uint)people || (uint)tie.Other >= (uint)people)
        {
            throw new ArgumentException($"The tie {tie} has an end that is not from 0 to below {people}.", name);
        }

        if (tie.One == tie.Other)
        {
            throw new ArgumentException($"The tie {tie} joins a person with themselves.", name);
        }

        if (tie.Strength is not (> 0 and <= 1))
        {
            throw new ArgumentException($"The tie {tie} needs a strength above 0 and at most 1.", name);
        }
    }

    private (int Start, int Length) RangeOf(int person)
    {
        int start = _offsets[CheckPerson(person, nameof(person))];
        return (start, _offsets[person + 1] - start);
    }

    /// <summary>A tie in the list of one of its ends.</summary>
    private readonly record struct HalfTie(int Person, double Strength);
}
