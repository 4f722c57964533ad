namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>One entry of a journal.</summary>
internal sealed class EntryRow
{
    public Guid Tenant { get; init; }

    public Guid Seeker { get; init; }

    /// <summary>The place in the journal, from 1.</summary>
    public long Position { get; init; }

    /// <summary>The entry's id, once in a journal.</summary>
    public Guid Id { get; init; }

    /// <summary>The kind of entry, by name.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the entry belongs to the reading of every relationship.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>The entry as a line of JSON.</summary>
    public required string Body { get; set; }
}
