using System.Text.Json;
using System.Text.Json.Serialization;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json.Converters;

/// <summary>Lets other options read and write entries of any kind in the journal's form.</summary>
internal sealed class JournalEntryConverter : JsonConverter<JournalEntry>
{
    public override JournalEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EntryValue.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, JournalEntry value, JsonSerializerOptions options) => EntryWriter.Write(writer, value);
}
