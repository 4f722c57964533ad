using System.Text.Json;

namespace Networking.Core.Json.Lines;

/// <summary>The first line of a journal. Properties that it does not know are left alone: they change nothing of the lines.</summary>
internal static class JournalHeader
{
    internal static ReadOnlySpan<byte> Line => "{\"format\":\"networking-core-journal\",\"version\":1}\n"u8;

    /// <exception cref="JournalFormatException">The line is no header, or one of a newer format.</exception>
    internal static void Check(LineReader lines)
    {
        int? version = lines.IsTooLong ? null : VersionIn(lines.Line.Span);
        if (version is not >= 1)
        {
            throw new JournalFormatException(JournalCodes.HeaderMissing, lines.Number);
        }

        if (version > JournalJson.FormatVersion)
        {
            throw new JournalFormatException(JournalCodes.VersionNewer, lines.Number);
        }
    }

    private static int? VersionIn(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line);
            JsonElement header = JsonElement.ParseValue(ref reader);
            return header.ValueKind == JsonValueKind.Object
                && header.TryGetProperty("format"u8, out JsonElement format)
                && format.ValueKind == JsonValueKind.String
                && format.ValueEquals(JournalJson.FormatName)
                && header.TryGetProperty("version"u8, out JsonElement version)
                && version.ValueKind == JsonValueKind.Number
                && version.TryGetInt32(out int number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
