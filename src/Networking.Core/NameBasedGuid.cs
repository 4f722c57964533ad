using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Networking.Core;

/// <summary>Name-based UUIDs, version 5 of RFC 9562, section 5.5.</summary>
internal static class NameBasedGuid
{
    private const int LongestOnStack = 512;

    /// <summary>The id of a thing of one kind, known to a source by a key, within a seeker's name space.</summary>
    internal static Guid Create(SeekerId seeker, string kind, string source, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Create(seeker.Value, $"{kind}\n{source}\n{key}");
    }

    [SuppressMessage("Security", "CA5350", Justification = "Version 5 is defined on SHA-1; nothing is secured by it.")]
    internal static Guid Create(Guid nameSpace, string name)
    {
        int length = 16 + Encoding.UTF8.GetByteCount(name);
        Span<byte> input = length <= LongestOnStack ? stackalloc byte[length] : new byte[length];
        nameSpace.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input[16..]);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
