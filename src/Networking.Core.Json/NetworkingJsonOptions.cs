using System.Text.Json;
using System.Text.Json.Serialization;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Entries;

namespace Networking.Core.Json;

/// <summary>Teaches System.Text.Json the model's types.</summary>
public static class NetworkingJsonOptions
{
    /// <summary>
    /// Adds converters for entries of every kind, contacts and what both are made of: ids and dates as strings, lists as
    /// arrays, attributes as objects, words of enumerations by name. Reasons are written and not read.
    /// </summary>
    /// <remarks>
    /// Entries and contacts have one form, with names in camel case, whatever else the options say. The converters work
    /// with any resolver, generated or by reflection; on their own they need no reflection.
    /// </remarks>
    /// <param name="options">Options that are not in use yet.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are read-only: they have been used.</exception>
    public static JsonSerializerOptions ConfigureForNetworking(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        IEnumerable<JsonConverter> converters =
        [
            .. ModelConverters.All,
            new JournalEntryConverter(),
            .. EntryTypes.All.Select(type => type.Converter),
            new ModelConverter<Contact>(),
            new ModelConverter<ContactDetails>(),
            new ModelConverter<SeekerProfile>(),
            new ModelConverter<ImportantDate>(),
            new ModelConverter<FollowUpKey>(),
            new ReasonConverter(),
            new ReasonValueConverter(),
        ];
        foreach (JsonConverter converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
