using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Networking.Core;

/// <summary>Name-based UUIDs, version 5 of RFC 9562, section 5.5.</summary>
internal static class NameBasedGuid
{
    private const int LongestOnStack = 256;

    /// <summary>The id of a thing of one kind, known to a source by a key, within a seeker's name space.</summary>
    internal static Guid Create(SeekerId seeker, string kind, string source, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Create(seeker, kind, source, key.AsSpan());
    }

    /// <summary>The same of a key that is no text of its own: nothing is allocated, for imports make ids by the hundred thousand.</summary>
    internal static Guid Create(SeekerId seeker, string kind, string source, ReadOnlySpan<char> key)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        if (key.IsEmpty)
        {
            throw new ArgumentException("A key is needed.", nameof(key));
        }

        int length = kind.Length + source.Length + key.Length + 2;
        Span<char> name = length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[length];
        kind.CopyTo(name);
        name[kind.Length] = '\n';
        source.CopyTo(name[(kind.Length + 1)..]);
        name[kind.Length + source.Length + 1] = '\n';
        key.CopyTo(name[(kind.Length + source.Length + 2)..]);
        return Create(seeker.Value, name[..length]);
    }

    [SuppressMessage("Security", "CA5350", Justification = "Version 5 is defined on SHA-1; nothing is secured by it.")]
    internal static Guid Create(Guid nameSpace, ReadOnlySpan<char> name)
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
