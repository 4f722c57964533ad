using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Networking.Core.Json.Converters;

/// <summary>A converter of a list that tells the shape of its items, so that a fault in a list can be told with its place.</summary>
internal interface IItemConverter
{
    JsonTypeInfo ItemShape(JsonSerializerOptions options);
}
