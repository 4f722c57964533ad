using System.Text.Json;
using Networking.Core.Json.Types;

namespace Networking.Core.Json;

/// <summary>Teaches System.Text.Json the model's types.</summary>
public static class NetworkingJsonOptions
{
    /// <summary>
    /// Adds converters for entries of every kind, contacts and what both are made of, reasons and answers: ids and dates as
    /// strings, lists as arrays, attributes as objects, words of enumerations by name. Answers are written and not read.
    /// </summary>
    /// <remarks>
    /// Each type has one form, with names in camel case, whatever else the options say. Where the options name resolvers, or
    /// reflection is switched off, <see cref="NetworkingJsonContext"/> is added to them; otherwise they go on to use reflection
    /// for a product's own types. The library's need none.
    /// </remarks>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only: they have been used.</exception>
    public static JsonSerializerOptions ConfigureForNetworking(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (KnownType type in KnownTypes.All)
        {
            options.Converters.Add(type.Converter);
            options.Converters.Add(type.ListConverter);
        }

        options.Converters.Add(new ValueListConverter<string>());
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(NetworkingJsonContext.Default);
        }

        return options;
    }
}
