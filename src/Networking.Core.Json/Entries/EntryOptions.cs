using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Json.Converters;

namespace Networking.Core.Json.Entries;

/// <summary>The options under which entries are read and written; they are the same everywhere.</summary>
internal static class EntryOptions
{
    /// <summary>As deep as any known entry goes, and more than enough for unknown ones.</summary>
    internal const int DeepestNesting = 64;

    /// <summary>A property that this version does not know is a fault.</summary>
    internal static JsonSerializerOptions Exact { get; } = Make(JsonUnmappedMemberHandling.Disallow);

    /// <summary>A property that this version does not know is passed over: it tells whether that was the fault.</summary>
    internal static JsonSerializerOptions Lenient { get; } = Make(JsonUnmappedMemberHandling.Skip);

    /// <summary>Texts stay legible: beside what JSON demands, only controls and characters beyond the first plane are escaped.</summary>
    internal static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static JsonReaderOptions Reading { get; } = new() { MaxDepth = DeepestNesting };

    private static JsonSerializerOptions Make(JsonUnmappedMemberHandling unmapped)
    {
        JsonSerializerOptions options = new()
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = DeepestNesting,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = unmapped,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = EntryContext.Default.WithAddedModifier(EntryShape.Apply),
        };
        foreach (JsonConverter converter in ModelConverters.All)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }
}
