using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Networking.Core.Json.Entries;

/// <summary>What can be told of an entry whose kind, or whose content, a newer version wrote.</summary>
internal sealed record EntryHead
{
    public required string Kind { get; init; }

    public required EntryId Id { get; init; }

    public required LocalDate On { get; init; }

    public Instant? At { get; init; }

    public string? Source { get; init; }

    public Attributes? Attributes { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Rest { get; set; }
}
