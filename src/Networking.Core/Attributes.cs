using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Networking.Core;

/// <summary>
/// Free text under names: what an importer knows and the model has no word for. Immutable; equal when both hold
/// the same names with the same texts. Names are compared ordinally and enumerated in ordinal order.
/// </summary>
public sealed class Attributes : IReadOnlyDictionary<string, string>, IEquatable<Attributes>
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    private Attributes(ImmutableSortedDictionary<string, string> values) => _values = values;

    /// <summary>No attributes.</summary>
    public static Attributes None { get; } =
        new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>These attributes and one more; a name that is already there gets the new text.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Attributes With(string name, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(text);
        return new(_values.SetItem(name, text));
    }

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _values.Keys;

    /// <inheritdoc/>
    public IEnumerable<string> Values => _values.Values;

    /// <inheritdoc/>
    public string this[string key] => _values[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => _values.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Attributes? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Attributes);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach ((string name, string text) in _values)
        {
            hash.Add(name);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    /// <summary>The number of attributes; never their texts.</summary>
    public override string ToString() => $"[{Count}]";
}
