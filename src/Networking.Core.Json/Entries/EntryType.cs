using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Journaling;
using Networking.Core.Json.Converters;

namespace Networking.Core.Json.Entries;

/// <summary>One type of entry, and how it is read and written.</summary>
internal abstract class EntryType(EntryKind kind)
{
    internal EntryKind Kind => kind;

    internal string Name { get; } = kind.ToString();

    /// <summary>What lets other options read and write the type in the journal's form.</summary>
    internal abstract JsonConverter Converter { get; }

    /// <exception cref="JsonException">The object is none of this type.</exception>
    internal abstract JournalEntry Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    /// <exception cref="JsonException">The entry holds a value that no entry may hold.</exception>
    internal abstract void Write(Utf8JsonWriter writer, JournalEntry entry);
}

/// <inheritdoc/>
internal sealed class EntryType<T>(EntryKind kind) : EntryType(kind)
    where T : JournalEntry
{
    internal override JsonConverter Converter => new EntryConverter<T>(this);

    internal override JournalEntry Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        T entry = JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))
            ?? throw new JsonException("An entry is an object.");

        // Where the line names none, the generated code leaves null in place of the property's own beginning.
        return entry.Attributes is null ? entry with { Attributes = Attributes.None } : entry;
    }

    internal override void Write(Utf8JsonWriter writer, JournalEntry entry) =>
        JsonSerializer.Serialize(writer, (T)entry, (JsonTypeInfo<T>)EntryOptions.Exact.GetTypeInfo(typeof(T)));
}
