using System.Text.Json;
using System.Text.Json.Serialization;

namespace Networking.Core.Json.Converters;

/// <summary>A value of an enumeration by its name, exactly as in the code; never by its number.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = [.. Enum.GetValues<T>().Distinct()];
    private static readonly JsonEncodedText[] Words = [.. Values.Select(value => JsonEncodedText.Encode(value.ToString()))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new UnreadableException(JournalCodes.ValueType, "A word is expected.");
        }

        for (int i = 0; i < Words.Length; i++)
        {
            if (reader.ValueTextEquals(Words[i].EncodedUtf8Bytes))
            {
                return Values[i];
            }
        }

        throw new UnknownValueException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        int index = Values.AsSpan().IndexOf(value);
        writer.WriteStringValue(index >= 0 ? Words[index] : throw new UnknownValueException());
    }
}
