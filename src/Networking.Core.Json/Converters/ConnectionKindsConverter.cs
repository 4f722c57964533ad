using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Contacts;

namespace Networking.Core.Json.Converters;

/// <summary>How a seeker knows somebody, as an array of words; none is an empty one.</summary>
internal sealed class ConnectionKindsConverter : JsonConverter<ConnectionKinds>, IItemConverter
{
    private static readonly ConnectionKinds[] Single =
        [.. Enum.GetValues<ConnectionKinds>().Where(kind => kind != ConnectionKinds.None && (kind & (kind - 1)) == 0)];

    private static readonly ConnectionKinds All = Single.Aggregate(ConnectionKinds.None, (all, kind) => all | kind);
    private static readonly WordConverter<ConnectionKinds> Word = new();

    public override ConnectionKinds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableException(JournalCodes.ValueType, "A list of words is expected.");
        }

        ConnectionKinds kinds = ConnectionKinds.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            kinds |= Word.Read(ref reader, typeToConvert, options);
        }

        return kinds;
    }

    public JsonTypeInfo ItemShape(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<ConnectionKinds>(options, Word);

    public override void Write(Utf8JsonWriter writer, ConnectionKinds value, JsonSerializerOptions options)
    {
        if ((value & ~All) != 0)
        {
            throw new UnknownValueException();
        }

        writer.WriteStartArray();
        foreach (ConnectionKinds kind in Single.Where(kind => value.HasFlag(kind)))
        {
            Word.Write(writer, kind, options);
        }

        writer.WriteEndArray();
    }
}
