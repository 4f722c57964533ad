using System.Text.Json.Serialization;

namespace Networking.Core.Benchmarks.Json;

/// <summary>
/// The members of the generated journals' entries in one flat class of the system's own types, as one would write it who
/// only wants the data: words stay texts, nothing is checked.
/// </summary>
internal sealed class PlainEntry
{
    public string? Kind { get; set; }

    public Guid Id { get; set; }

    public DateOnly On { get; set; }

    public DateTimeOffset? At { get; set; }

    public string? Source { get; set; }

    public Guid? Contact { get; set; }

    public Guid[]? Contacts { get; set; }

    public string? Channel { get; set; }

    public string? Direction { get; set; }

    public string? Gesture { get; set; }

    public string? Depth { get; set; }

    public string? Summary { get; set; }

    public Guid? Gathering { get; set; }

    public string? Name { get; set; }

    public Guid[]? Met { get; set; }

    public bool? IsGroup { get; set; }

    public PlainDetails? Details { get; set; }

    public string? Closeness { get; set; }

    public string? Tier { get; set; }

    public string? Text { get; set; }

    public DateOnly? Until { get; set; }

    public Guid? Entry { get; set; }

    public PlainKey? FollowUp { get; set; }

    public Guid? Lead { get; set; }

    public string? Description { get; set; }

    public string? Step { get; set; }

    public Guid? Ask { get; set; }

    public string? Type { get; set; }

    public string? Answer { get; set; }

    public Guid? Promise { get; set; }

    public DateOnly? Due { get; set; }

    internal sealed class PlainDetails
    {
        public string? GivenName { get; set; }

        public string? FamilyName { get; set; }

        public string[]? Emails { get; set; }

        public string? Employer { get; set; }

        public string? Role { get; set; }
    }

    internal sealed class PlainKey
    {
        public string? Policy { get; set; }

        public Guid Contact { get; set; }

        public string? Subject { get; set; }

        public DateOnly Anchor { get; set; }
    }
}

/// <summary>Its shapes, generated as those of the library are.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainEntry))]
internal sealed partial class PlainContext : JsonSerializerContext;
