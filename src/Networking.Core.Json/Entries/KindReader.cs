using System.Text.Json;

namespace Networking.Core.Json.Entries;

/// <summary>Reads which kind of entry a line holds.</summary>
internal static class KindReader
{
    internal const string Path = "$.kind";

    /// <summary>The type of entry; null when there is none, or when the line cannot be read as far as that.</summary>
    internal static EntryType? TypeOf(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line, EntryOptions.Reading);
            return !GoTo(ref reader) ? null
                : reader.ValueIsEscaped ? EntryTypes.Find(reader.GetString()!)
                : EntryTypes.Find(reader.ValueSpan);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of the kind that a line of well-formed JSON gives; null when it gives none.</summary>
    internal static string? NameOf(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, EntryOptions.Reading);
        string? name = GoTo(ref reader) ? Checking.PlainValue.TextOf(ref reader) : null;
        return string.IsNullOrWhiteSpace(name) ? null : name;
    }

    internal static bool IsObject(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line, EntryOptions.Reading);
        reader.Read();
        return reader.TokenType == JsonTokenType.StartObject;
    }

    private static bool GoTo(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = reader.ValueIsEscaped ? Checking.PlainValue.TextOf(ref reader) == "kind" : reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind)
            {
                return reader.TokenType == JsonTokenType.String;
            }

            reader.Skip();
        }

        return false;
    }
}
