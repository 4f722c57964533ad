namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>One journal: its row is what appends to it wait for each other at.</summary>
internal sealed class JournalRow
{
    public Guid Tenant { get; init; }

    public Guid Seeker { get; init; }

    /// <summary>The position of the last entry.</summary>
    public long Version { get; set; }

    /// <summary>How often entries were rewritten by erasures: what was read before one is not what is stored.</summary>
    public int Rewrites { get; set; }
}
