using System.Text.Json;

namespace Networking.Core.Json.Tests.Support;

/// <summary>Options as a product has them: its own naming, its own types by reflection, and the model's types configured.</summary>
internal static class Configured
{
    internal static JsonSerializerOptions Options { get; } =
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true }.ConfigureForNetworking();
}
