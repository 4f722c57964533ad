namespace Networking.Core.Interchange.VCards;

/// <summary>A property of a card, for example <c>item1.TEL;TYPE=cell:+46 70 000 00 00</c>. Immutable.</summary>
public sealed record VCardProperty
{
    /// <summary>A property with a value as it stands in a file.</summary>
    /// <param name="name">The name: letters, digits, hyphens and underscores; kept in upper case.</param>
    /// <param name="value">
    /// The value as vCard 3.0 and 4.0 write it, with backslashes. Line breaks in it become <c>\n</c>, other control
    /// characters but tabs become spaces, so that it stays one line.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name, or is BEGIN, VERSION or END.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public VCardProperty(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = VCardText.IsToken(name) ? VCardText.Upper(name) : throw new ArgumentException("This is no name of a property.", nameof(name));
        if (Name is "BEGIN" or "VERSION" or "END")
        {
            throw new ArgumentException("A card itself has its beginning, version and end.", nameof(name));
        }

        Value = VCardText.Clean(value, "\\n");
    }

    /// <summary>What ties properties of a card together, such as <c>item1</c>; null for none.</summary>
    /// <exception cref="ArgumentException">The group is no name: letters, digits, hyphens and underscores.</exception>
    public string? Group
    {
        get;
        init => field = value is null || VCardText.IsToken(value) ? value : throw new ArgumentException("This is no name of a group.", nameof(Group));
    }

    /// <summary>The name in upper case.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public ValueList<VCardParameter> Parameters { get; init; }

    /// <summary>The value with its backslashes, on one line.</summary>
    public string Value { get; }

    /// <summary>The value as one text.</summary>
    public string Text => VCardText.Unescape(Value);

    /// <summary>The value as a list of texts with commas between, as in CATEGORIES.</summary>
    public ValueList<string> Texts => ValueList.From(VCardText.Split(Value, ',').Select(VCardText.Unescape));

    /// <summary>The value as texts with semicolons between, as in ORG. Lists in a component stay one text, with commas.</summary>
    public ValueList<string> Components => ValueList.From(VCardText.Split(Value, ';').Select(VCardText.Unescape));

    /// <summary>A property whose value is one text.</summary>
    /// <inheritdoc cref="VCardProperty(string, string)" path="/exception"/>
    public static VCardProperty OfText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, VCardText.Escape(text));
    }

    /// <summary>A property whose value is a list of texts with commas between.</summary>
    /// <inheritdoc cref="VCardProperty(string, string)" path="/exception"/>
    public static VCardProperty OfTexts(string name, params ValueList<string> texts) =>
        new(name, string.Join(',', texts.Select(VCardText.Escape)));

    /// <summary>A property whose value is made of texts with semicolons between.</summary>
    /// <inheritdoc cref="VCardProperty(string, string)" path="/exception"/>
    public static VCardProperty OfComponents(string name, params ValueList<string> components) =>
        new(name, string.Join(';', components.Select(VCardText.Escape)));

    /// <summary>The values of a parameter; empty when it is not there.</summary>
    /// <param name="name">The parameter's name; case does not matter.</param>
    public ValueList<string> Parameter(string name)
    {
        foreach (VCardParameter parameter in Parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter.Values;
            }
        }

        return [];
    }

    /// <summary>Whether a word is among the types, also inside quotes: <c>TYPE="work,voice"</c>.</summary>
    /// <param name="type">The word; case does not matter.</param>
    public bool HasType(string type) =>
        Parameter("TYPE").Any(value => value.Split(',').Any(word => word.Trim().Equals(type, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The name; the value is personal.</summary>
    public override string ToString() => Name;
}
