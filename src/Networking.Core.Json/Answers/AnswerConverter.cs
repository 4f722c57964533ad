using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Networking.Core.Json.Answers;

/// <summary>An answer in the one form that answers have, whatever naming and omissions the surrounding options ask for.</summary>
internal sealed class AnswerConverter<T> : JsonConverter<T>
{
    private static JsonTypeInfo<T> Shape => (JsonTypeInfo<T>)AnswerOptions.Instance.GetTypeInfo(typeof(T));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Answers are written as JSON, and not read: ask the network again.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Shape);
}
