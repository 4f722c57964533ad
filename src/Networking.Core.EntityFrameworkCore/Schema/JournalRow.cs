using System.Security.Cryptography;

namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>One journal: its row is what appends to it wait for each other at.</summary>
internal sealed class JournalRow
{
    public Guid Tenant { get; init; }

    public Guid Seeker { get; init; }

    /// <summary>The position of the last entry.</summary>
    public long Version { get; set; }

    /// <summary>
    /// Counts the rewrites of entries by erasures: what was read before one is not what is stored. It begins anywhere, so
    /// that a journal begun anew after its seeker was erased is not taken for the one before.
    /// </summary>
    public int Rewrites { get; set; }

    internal static int AnyRewrites() => RandomNumberGenerator.GetInt32(int.MaxValue / 2);
}
