using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Networking.Core.Interchange.Mail.Headers;
using NodaTime;

namespace Networking.Core.Interchange.Mail.Reading;

/// <summary>What tells a message from all others.</summary>
internal static class MessageKey
{
    /// <summary>How long an id may be; a longer one is made by nobody's mail program.</summary>
    private const int LongestId = 998;

    /// <summary>The Message-ID without angle brackets and blanks, else a digest of moment, sender and subject.</summary>
    internal static string Of(HeaderBlock headers, Instant at, string sender)
    {
        string id = headers.Text(HeaderName.MessageId);
        int open = id.IndexOf('<', StringComparison.Ordinal);
        int close = open < 0 ? -1 : id.IndexOf('>', open);
        id = close < 0 ? id : id[(open + 1)..close];
        id = string.Concat(id.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        return id.Length is > 0 and <= LongestId
            ? id
            : "digest:" + Convert.ToHexStringLower(Digest(
                string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeTicks()}\n{sender}\n{MailText.Name(headers.Text(HeaderName.Subject))}")));
    }

    /// <summary>A key in eight bytes: among a million messages, two meet by chance once in tens of millions of mailboxes.</summary>
    internal static ulong Short(string key) => BinaryPrimitives.ReadUInt64BigEndian(Digest(key));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
