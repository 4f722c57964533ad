using System.Text;
using System.Text.Unicode;

namespace Networking.Core.Interchange.VCards;

/// <summary>Turns the bytes of a value into text.</summary>
internal static class CardCharsets
{
    internal static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding of a name, or null, for programs that invent names, and for UTF-7, which .NET refuses to read: a problem rather than an exception.</summary>
    internal static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Decodes UTF-8, or what the fallback makes of bytes that are none.</summary>
    /// <returns>The text, and whether it is certain.</returns>
    internal static (string Text, bool Certain) Decode(ReadOnlySpan<byte> bytes, Encoding fallback) =>
        Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), true) : (fallback.GetString(bytes), false);

    /// <summary>The bytes that quoted-printable stands for. A <c>=</c> without two digits stays.</summary>
    internal static byte[] FromQuotedPrintable(ReadOnlySpan<byte> value)
    {
        byte[] bytes = new byte[value.Length];
        int length = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '=' && i + 2 < value.Length && char.IsAsciiHexDigit((char)value[i + 1]) && char.IsAsciiHexDigit((char)value[i + 2]))
            {
                bytes[length++] = (byte)((Digit(value[i + 1]) << 4) | Digit(value[i + 2]));
                i += 2;
            }
            else
            {
                bytes[length++] = value[i];
            }
        }

        return bytes[..length];
    }

    private static int Digit(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;
}
