using System.Text.Json;

namespace Networking.Core.Json.Converters;

/// <summary>A value that cannot be read, and the code that says why.</summary>
internal class UnreadableException(string code, string message) : JsonException(message)
{
    internal string Code => code;
}
