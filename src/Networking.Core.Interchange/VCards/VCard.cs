namespace Networking.Core.Interchange.VCards;

/// <summary>A card: a list of properties in the order of the file. Immutable.</summary>
public sealed record VCard
{
    /// <summary>The version that the card says it is of, or that it looks like.</summary>
    public required VCardVersion Version { get; init; }

    /// <summary>The properties, without BEGIN, VERSION and END.</summary>
    public required ValueList<VCardProperty> Properties { get; init; }

    /// <summary>The line on which the card begins in its file, from 1; 0 for one that was not read. It does not count for equality.</summary>
    public int Line { get; init; }

    /// <summary>The first property of a name, or null.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public VCardProperty? First(string name) => All(name).FirstOrDefault();

    /// <summary>All properties of a name, in order.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public IEnumerable<VCardProperty> All(string name) =>
        Properties.Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether both are of one version and have the same properties.</summary>
    public bool Equals(VCard? other) => other is not null && Version == other.Version && Properties == other.Properties;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, Properties);

    /// <summary>The version and the number of properties; a card is personal.</summary>
    public override string ToString() => $"{nameof(VCard)} {Version} [{Properties.Count}]";
}
