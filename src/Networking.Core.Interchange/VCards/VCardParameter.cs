namespace Networking.Core.Interchange.VCards;

/// <summary>A parameter of a property, for example <c>TYPE=work,voice</c>. Immutable.</summary>
public sealed record VCardParameter
{
    /// <summary>A parameter.</summary>
    /// <param name="name">The name: letters, digits, hyphens and underscores; kept in upper case.</param>
    /// <param name="values">
    /// The values as they are meant, without quotes and carets; at least one. Control characters other than line feeds
    /// become spaces.
    /// </param>
    /// <exception cref="ArgumentException">The name is none, or there is no value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public VCardParameter(string name, params ValueList<string> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = VCardText.IsToken(name) ? VCardText.Upper(name) : throw new ArgumentException("This is no name of a parameter.", nameof(name));
        Values = values.IsEmpty
            ? throw new ArgumentException("A parameter has at least one value.", nameof(values))
            : VCardText.AllClean(values) ? values : ValueList.From(values.Select(value => VCardText.Clean(value, "\n")));
    }

    /// <summary>The name in upper case.</summary>
    public string Name { get; }

    /// <summary>The values, at least one.</summary>
    public ValueList<string> Values { get; }

    /// <summary>The name; values can be personal.</summary>
    public override string ToString() => Name;
}
