using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Journaling;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Types;

namespace Networking.Core.Json.Entries;

/// <summary>One type of entry, and how it is read and written.</summary>
internal abstract class EntryType(EntryKind kind)
{
    internal EntryKind Kind => kind;

    internal string Name { get; } = kind.ToString();

    /// <summary>What lets other options read and write the type in the journal's form.</summary>
    internal abstract KnownType Known { get; }

    /// <summary>What entries of the type look like.</summary>
    internal abstract JsonTypeInfo Shape { get; }

    /// <summary>Reads an entry; null when the line is none of this type.</summary>
    internal abstract JournalEntry? TryRead(ReadOnlySpan<byte> line, JsonSerializerOptions options);

    /// <exception cref="JsonException">The entry holds a value that no entry may hold.</exception>
    internal abstract void Write(Utf8JsonWriter writer, JournalEntry entry);
}

/// <inheritdoc/>
internal sealed class EntryType<T>(EntryKind kind) : EntryType(kind)
    where T : JournalEntry
{
    internal override KnownType Known => KnownType.Of(new EntryConverter<T>(this));

    internal override JsonTypeInfo Shape => EntryOptions.Exact.GetTypeInfo(typeof(T));

    internal override JournalEntry? TryRead(ReadOnlySpan<byte> line, JsonSerializerOptions options)
    {
        try
        {
            // Where the line names no attributes, the generated code leaves null in place of the property's own beginning.
            return JsonSerializer.Deserialize(line, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))) is { } entry
                ? entry.Attributes is null ? entry with { Attributes = Attributes.None } : entry
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    internal override void Write(Utf8JsonWriter writer, JournalEntry entry) =>
        JsonSerializer.Serialize(writer, (T)entry, (JsonTypeInfo<T>)EntryOptions.Exact.GetTypeInfo(typeof(T)));
}
