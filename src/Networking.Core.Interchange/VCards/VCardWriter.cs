using System.Text;
using Networking.Core.Interchange.Text;

namespace Networking.Core.Interchange.VCards;

/// <summary>Writes cards as vCard 4.0 or 3.0.</summary>
/// <remarks>
/// Lines end in CRLF and are folded at 75 octets of UTF-8, between characters. What a program must have is there: FN, and
/// in 3.0 N, empty where the card has none. A card of another version is brought into the one that is written: preferred addresses, years
/// left out of dates, and media inside the card. No value can start a line of its own.
/// </remarks>
public static class VCardWriter
{
    /// <summary>Writes cards, one after another, as they are enumerated. The writer stays open; let it write UTF-8.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="cards">The cards.</param>
    /// <param name="version">The version, 4.0 or 3.0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is neither.</exception>
    public static void Write(TextWriter writer, IEnumerable<VCard> cards, VCardVersion version = VCardVersion.V40)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(cards);
        if (version is not (VCardVersion.V30 or VCardVersion.V40))
        {
            throw new ArgumentOutOfRangeException(nameof(version), version, "Cards are written as 3.0 or 4.0.");
        }

        StringBuilder text = new();
        foreach (VCard card in cards)
        {
            Append(text.Clear(), VersionChange.To(card, version));
            foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
            {
                writer.Write(chunk);
            }
        }
    }

    /// <summary>A property on one line, unfolded.</summary>
    internal static string LineOf(VCardProperty property)
    {
        StringBuilder line = new();
        line.Append(property.Group is { } group ? group + "." : "").Append(property.Name);
        foreach (VCardParameter parameter in property.Parameters)
        {
            line.Append(';').Append(parameter.Name).Append('=').AppendJoin(',', parameter.Values.Select(Quoted));
        }

        return line.Append(':').Append(property.Value).ToString();
    }

    private static void Append(StringBuilder text, VCard card)
    {
        text.Append("BEGIN:VCARD\r\nVERSION:").Append(card.Version == VCardVersion.V40 ? "4.0" : "3.0").Append("\r\n");
        if (card.First("FN") is null)
        {
            LineFolding.Fold(text, "FN:");
        }

        if (card.Version == VCardVersion.V30 && card.First("N") is null)
        {
            LineFolding.Fold(text, "N:;;;;");
        }

        foreach (VCardProperty property in card.Properties)
        {
            LineFolding.Fold(text, LineOf(property));
        }

        text.Append("END:VCARD\r\n");
    }

    /// <summary>A parameter's value with the carets of RFC 6868, in quotes where it needs them.</summary>
    private static string Quoted(string value)
    {
        if (value.AsSpan().IndexOfAny("^\n\"") >= 0)
        {
            value = value.Replace("^", "^^", StringComparison.Ordinal)
                .Replace("\n", "^n", StringComparison.Ordinal)
                .Replace("\"", "^'", StringComparison.Ordinal);
        }

        return value.AsSpan().IndexOfAny(":;,") >= 0 ? $"\"{value}\"" : value;
    }
}
