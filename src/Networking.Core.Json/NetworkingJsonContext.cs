using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Networking.Core.Json.Types;

namespace Networking.Core.Json;

/// <summary>
/// Describes the library's types to System.Text.Json, from shapes that were made when it was compiled: entries, contacts,
/// ids, words, reasons, and every answer, each also as an array, a <see cref="ValueList{T}"/>, an
/// <see cref="IReadOnlyList{T}"/> or an <see cref="IEnumerable{T}"/>. Trimmed and ahead-of-time compiled products put it
/// beside their own context, in <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </summary>
/// <remarks>The forms are those of <see cref="NetworkingJsonOptions.ConfigureForNetworking"/>, whatever the options say. It can be used from any thread.</remarks>
public sealed class NetworkingJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Descriptions =
        KnownTypes.All.SelectMany(type => type.Descriptions).ToDictionary(pair => pair.Type, pair => pair.Describe);

    private NetworkingJsonContext()
        : base(null)
    {
    }

    /// <summary>The only context: it takes no options.</summary>
    public static NetworkingJsonContext Default { get; } = new();

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;
    }

    /// <inheritdoc/>
    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Descriptions.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? describe) ? describe(options) : null;
}
