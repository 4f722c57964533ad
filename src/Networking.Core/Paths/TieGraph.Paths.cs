namespace Networking.Core.Paths;

public sealed partial class TieGraph
{
    /// <summary>The strongest path from the seeker to any of some people.</summary>
    /// <remarks>
    /// <para>
    /// A path is as strong as the product of its ties. Where strengths are beliefs of opinions, that is the belief left
    /// after discounting along the path, so the strongest path is the one of the greatest discounted trust
    /// (A. Jøsang, Subjective Logic, 2016). It is found by Dijkstra's method, which stops at the first target reached;
    /// without a limit, bounds from a search on both sides say beforehand where it need not look.
    /// </para>
    /// <para>
    /// Each person is reached by the strongest way; of equally strong ways by the one with fewest ties; of these by the one
    /// whose people have the lower number where they first differ, read back from its end. Of equal targets, the one with
    /// the lower number is taken. So the answer does not depend on the order of anything given. With a limit, it is the
    /// strongest path within the limit, also where a stronger way to somebody on it would have been too long. A limit that
    /// no path can exceed, of as many ties as there are people, is none.
    /// </para>
    /// </remarks>
    /// <param name="starts">Whom the seeker knows, and how well.</param>
    /// <param name="targets">Who is looked for; naming one twice makes no difference.</param>
    /// <param name="mostTies">The most ties that the path may have, the seeker's own included; null for any number.</param>
    /// <param name="avoiding">People whom no path starts from, leads over or ends at.</param>
    /// <returns>The path, or null if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Nobody has one of the numbers, a strength is not above 0 and at most 1, or <paramref name="mostTies"/> is below 1.
    /// </exception>
    /// <exception cref="ArgumentException">A person is given as a start twice.</exception>
    public GraphPath? BestPath(
        ReadOnlySpan<PathStart> starts,
        ReadOnlySpan<int> targets,
        int? mostTies = null,
        ReadOnlySpan<int> avoiding = default)
    {
        using PathSearch search = new(this, starts, targets, mostTies, avoiding);
        return search.Best(starts);
    }

    /// <summary>Several paths from the seeker to any of some people, none of which shares an introducer with another.</summary>
    /// <remarks>
    /// <para>
    /// The method is successive removal: the first path is that of <see cref="BestPath"/>, and each next one is the
    /// strongest that has no introducer of those before it. Introducers are all people on a path but the last one. So the
    /// first path is the strongest there is, and each next one is at most as strong as the one before. It is not the method
    /// of Suurballe or Bhandari, which would find the set that is best as a whole: here, the first path may use up people
    /// over whom two others would have led, and the number of paths need not be the greatest possible.
    /// </para>
    /// <para>
    /// A path of one tie, where the seeker knows the target, has no introducer. After it, that person is no target any
    /// more, but may still introduce to others.
    /// </para>
    /// </remarks>
    /// <param name="starts">Whom the seeker knows, and how well.</param>
    /// <param name="targets">Who is looked for; naming one twice makes no difference.</param>
    /// <param name="most">The most paths that are wanted, 1 or more.</param>
    /// <param name="mostTies">The most ties that a path may have, the seeker's own included; null for any number.</param>
    /// <param name="avoiding">People whom no path starts from, leads over or ends at.</param>
    /// <returns>The paths, the strongest first; none if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// Nobody has one of the numbers, a strength is not above 0 and at most 1, or <paramref name="most"/> or
    /// <paramref name="mostTies"/> is below 1.
    /// </exception>
    /// <exception cref="ArgumentException">A person is given as a start twice.</exception>
    public IReadOnlyList<GraphPath> DisjointPaths(
        ReadOnlySpan<PathStart> starts,
        ReadOnlySpan<int> targets,
        int most,
        int? mostTies = null,
        ReadOnlySpan<int> avoiding = default)
    {
        Require.Positive(most, nameof(most));
        using PathSearch search = new(this, starts, targets, mostTies, avoiding);
        List<GraphPath> paths = [];
        while (paths.Count < most && search.Best(starts) is { } path)
        {
            paths.Add(path);
            search.Use(path);
        }

        return paths.AsReadOnly();
    }
}
