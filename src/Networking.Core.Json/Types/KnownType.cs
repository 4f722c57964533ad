using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Networking.Core.Json.Types;

/// <summary>A type of the model, with what reads and writes it and lists of it. Being generic, it needs no reflection.</summary>
internal abstract class KnownType
{
    internal abstract Type Type { get; }

    internal abstract JsonConverter Converter { get; }

    internal abstract JsonConverter ListConverter { get; }

    /// <summary>The types that are known with it, and how each is described to options.</summary>
    internal abstract IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Describe)> Descriptions { get; }

    internal static KnownType Of<T>(JsonConverter<T> converter) => new KnownType<T>(converter);
}

/// <inheritdoc/>
internal sealed class KnownType<T>(JsonConverter<T> converter) : KnownType
{
    internal override Type Type => typeof(T);

    internal override JsonConverter Converter => converter;

    internal override JsonConverter ListConverter { get; } = new ValueListConverter<T>();

    internal override IEnumerable<(Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Describe)> Descriptions =>
    [
        Described(converter),
        Described((JsonConverter<ValueList<T>>)ListConverter),
        Described(new SequenceConverter<T[], T>(converter, items => items)),
        Described(new SequenceConverter<IReadOnlyList<T>, T>(converter, items => items)),
        Described(new SequenceConverter<IEnumerable<T>, T>(converter, items => items)),
    ];

    private static (Type Type, Func<JsonSerializerOptions, JsonTypeInfo> Describe) Described<TAny>(JsonConverter<TAny> any) =>
        (typeof(TAny), options => JsonMetadataServices.CreateValueInfo<TAny>(options, any));
}
