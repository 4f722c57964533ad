using System.Text.Json;

namespace Networking.Core.Json.Entries;

/// <summary>Tells what is not JSON from what is nested too deeply.</summary>
internal static class WellFormed
{
    /// <summary>The code of what is wrong with a line; null for JSON of allowed depth.</summary>
    internal static string? FaultOf(ReadOnlySpan<byte> line) =>
        IsJson(line, EntryOptions.DeepestNesting) ? null
        : IsJson(line, line.Length + 1) ? JournalCodes.LineTooDeep
        : JournalCodes.LineMalformed;

    private static bool IsJson(ReadOnlySpan<byte> line, int deepest)
    {
        try
        {
            Utf8JsonReader reader = new(line, new() { MaxDepth = deepest });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
