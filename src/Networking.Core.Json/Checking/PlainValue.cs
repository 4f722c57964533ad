using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Json.Converters;

namespace Networking.Core.Json.Checking;

/// <summary>Checks one value that is no object or list of the model.</summary>
internal static class PlainValue
{
    /// <summary>The text at the reader, a value's or a name's; null for one that holds half a character.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Why a value cannot be read; null when it can.</summary>
    /// <param name="reader">A reader at the value's first token.</param>
    /// <param name="shape">The shape that the value should have.</param>
    internal static string? FaultOf(Utf8JsonReader reader, JsonTypeInfo shape)
    {
        JsonTokenType token = reader.TokenType;
        if (!Fits(token, shape))
        {
            return JournalCodes.ValueType;
        }

        if (token == JsonTokenType.String && TextOf(ref reader) is null)
        {
            return JournalCodes.HalfCharacter;
        }

        try
        {
            JsonSerializer.Deserialize(ref reader, shape);
            return null;
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Code;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            // Of an object, that is of attributes, all but a half of a character has a code of its own.
            return token == JsonTokenType.Number ? JournalCodes.ValueOutOfRange : JournalCodes.HalfCharacter;
        }
    }

    private static bool Fits(JsonTokenType token, JsonTypeInfo shape) =>
        shape.Type == typeof(bool) ? token is JsonTokenType.True or JsonTokenType.False
        : shape.Type == typeof(int) ? token == JsonTokenType.Number
        : shape.Converter is AttributesConverter || shape.Kind == JsonTypeInfoKind.Object ? token == JsonTokenType.StartObject
        : shape.Converter is IItemConverter ? token == JsonTokenType.StartArray
        : token == JsonTokenType.String;
}
