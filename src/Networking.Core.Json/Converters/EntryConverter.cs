using System.Text.Json;
using System.Text.Json.Serialization;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Converters;

/// <summary>Lets other options read and write one type of entry in the journal's form.</summary>
internal sealed class EntryConverter<T>(EntryType type) : JsonConverter<T>
    where T : JournalEntry
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryValue.Read(ref reader) as T ?? throw new JsonException($"The entry is none of the kind {type.Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => EntryWriter.Write(writer, value);
}
