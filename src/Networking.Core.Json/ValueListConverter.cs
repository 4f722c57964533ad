using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Json.Converters;

namespace Networking.Core.Json;

/// <summary>
/// A <see cref="ValueList{T}"/> as an array. <see cref="NetworkingJsonOptions.ConfigureForNetworking"/> brings those that
/// entries and contacts hold; add one for a list of anything else that is to be read.
/// </summary>
/// <remarks>An item of a reference type is never null.</remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>, IItemConverter
{
    private static readonly bool IsReference = !typeof(T).IsValueType;

    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableException(JournalCodes.ValueType, "A list is expected.");
        }

        JsonTypeInfo<T> shape = ShapeIn(options);
        JsonConverter<T>? converter = ConverterOf(shape);
        ImmutableArray<T>.Builder items = ImmutableArray.CreateBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (IsReference && reader.TokenType == JsonTokenType.Null)
            {
                throw new UnreadableException(JournalCodes.ValueType, "A list holds nothing that is null.");
            }

            items.Add(converter is null ? JsonSerializer.Deserialize(ref reader, shape)! : converter.Read(ref reader, typeof(T), options)!);
        }

        return ValueList.Create<T>(items.ToImmutable().AsSpan());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        JsonTypeInfo<T> shape = ShapeIn(options);
        JsonConverter<T>? converter = ConverterOf(shape);
        writer.WriteStartArray();
        foreach (T item in value)
        {
            if (item is null && IsReference)
            {
                throw new JsonException("A list holds nothing that is null.");
            }

            if (converter is null)
            {
                JsonSerializer.Serialize(writer, item, shape);
            }
            else
            {
                converter.Write(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }

    JsonTypeInfo IItemConverter.ItemShape(JsonSerializerOptions options) => ShapeIn(options);

    private static JsonTypeInfo<T> ShapeIn(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>The converter of plain values, which can be called without the serializer around it: that is much faster.</summary>
    private static JsonConverter<T>? ConverterOf(JsonTypeInfo<T> shape) =>
        shape.Kind == JsonTypeInfoKind.None && (typeof(T).IsValueType || typeof(T) == typeof(string)) && Nullable.GetUnderlyingType(typeof(T)) is null
            ? shape.Converter as JsonConverter<T>
            : null;
}
