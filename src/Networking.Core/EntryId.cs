namespace Networking.Core;

/// <summary>Identifies a journal entry.</summary>
/// <remarks>
/// The caller makes ids: the library never does, so the same input always gives the same journal.
/// Ids compare as <see cref="Guid"/> does; the empty id is refused wherever an id is needed.
/// </remarks>
/// <param name="Value">The underlying value.</param>
public readonly record struct EntryId(Guid Value) : IComparable<EntryId>
{
    /// <summary>
    /// A name-based id (RFC 9562, version 5) for a thing that another system knows by a key, so that importing
    /// it twice gives the same id. The seeker is the name space: ids cannot be guessed across seekers.
    /// </summary>
    /// <param name="seeker">The seeker whose network it belongs to.</param>
    /// <param name="source">The other system, for example <c>linkedin</c>.</param>
    /// <param name="key">The thing's key there, for example a normalised profile URL.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> or <paramref name="key"/> is empty.</exception>
    public static EntryId FromSource(SeekerId seeker, string source, string key) =>
        new(NameBasedGuid.Create(seeker, "entry", source, key));

    /// <summary>The id that <see cref="FromSource(SeekerId, string, string)"/> makes of the same key, without a text of its own.</summary>
    /// <param name="seeker">The seeker whose network it belongs to.</param>
    /// <param name="source">The other system.</param>
    /// <param name="key">The thing's key there.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> or <paramref name="key"/> is empty.</exception>
    public static EntryId FromSource(SeekerId seeker, string source, ReadOnlySpan<char> key) =>
        new(NameBasedGuid.Create(seeker, "entry", source, key));

    /// <inheritdoc/>
    public int CompareTo(EntryId other) => Value.CompareTo(other.Value);

    /// <summary>The id in the usual form of 32 digits with hyphens.</summary>
    public override string ToString() => Value.ToString("D");
}
