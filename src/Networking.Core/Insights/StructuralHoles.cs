using Networking.Core.Paths;

namespace Networking.Core.Insights;

/// <summary>How much new ground somebody's acquaintances open: Burt's constraint and effective size.</summary>
/// <remarks>
/// <para>
/// Source: R. S. Burt, Structural Holes, 1992. Both look at who among a person's acquaintances know each other. All of them
/// strangers to each other: effective size is their number and constraint is low. All of them acquainted: one would do, and
/// constraint is high.
/// </para>
/// <para>
/// With p(i, j) the share of the tie between i and j in all ties of i, and m(j, q) the tie between j and q over the
/// strongest tie of j, the constraint of i is the sum over acquaintances j of (p(i, j) + the sum over q of p(i, q) p(q, j)) ^ 2,
/// and the effective size is the sum over j of (1 - the sum over q of p(i, q) m(j, q)). Only acquaintances of i
/// count as j; a q that is none has no share. Unweighted, all ties are equal. These are also networkx's definitions of
/// <c>constraint</c> and <c>effective_size</c>, and the values are equal.
/// </para>
/// <para>
/// Of one person, they take time in the number of their acquaintances' ties; of all, in the number of open triads, which
/// are the ways over two ties.
/// </para>
/// </remarks>
public static class StructuralHoles
{
    /// <summary>A person's constraint.</summary>
    /// <param name="graph">Who knows whom.</param>
    /// <param name="person">The person's number.</param>
    /// <param name="weighted">Whether strong ties count for more; else all count the same.</param>
    /// <returns>A number above 0: 1 for a single tie, and more only in small closed circles; NaN for somebody without ties.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has this number.</exception>
    public static double Constraint(TieGraph graph, int person, bool weighted)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new TriadSweep(graph, weighted).ConstraintOf(graph.CheckPerson(person, nameof(person)));
    }

    /// <summary>How many of a person's acquaintances are not redundant.</summary>
    /// <param name="graph">Who knows whom.</param>
    /// <param name="person">The person's number.</param>
    /// <param name="weighted">Whether strong ties count for more; else all count the same.</param>
    /// <returns>A number from 1 to that of the acquaintances, give or take rounding; NaN for somebody without ties.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Nobody has this number.</exception>
    public static double EffectiveSize(TieGraph graph, int person, bool weighted)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new TriadSweep(graph, weighted).EffectiveSizeOf(graph.CheckPerson(person, nameof(person)));
    }

    /// <summary>Everybody's <see cref="Constraint"/>, by number.</summary>
    /// <param name="graph">Who knows whom.</param>
    /// <param name="weighted">Whether strong ties count for more; else all count the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static double[] Constraints(TieGraph graph, bool weighted)
    {
        ArgumentNullException.ThrowIfNull(graph);
        TriadSweep sweep = new(graph, weighted);
        double[] constraints = new double[graph.People];
        for (int person = 0; person < constraints.Length; person++)
        {
            constraints[person] = sweep.ConstraintOf(person);
        }

        return constraints;
    }

    /// <summary>Everybody's <see cref="EffectiveSize"/>, by number.</summary>
    /// <param name="graph">Who knows whom.</param>
    /// <param name="weighted">Whether strong ties count for more; else all count the same.</param>
    /// <exception cref="ArgumentNullException"><paramref name="graph"/> is null.</exception>
    public static double[] EffectiveSizes(TieGraph graph, bool weighted)
    {
        ArgumentNullException.ThrowIfNull(graph);
        TriadSweep sweep = new(graph, weighted);
        double[] sizes = new double[graph.People];
        for (int person = 0; person < sizes.Length; person++)
        {
            sizes[person] = sweep.EffectiveSizeOf(person);
        }

        return sizes;
    }
}
