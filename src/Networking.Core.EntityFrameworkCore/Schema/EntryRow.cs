using NodaTime;

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

    /// <summary>The seeker's day on which it was appended, which can be years after what it tells of.</summary>
    public LocalDate RecordedOn { get; init; }

    /// <summary>
    /// Which append wrote the row, by chance: after a database went back to an earlier state, another one can have written the
    /// same position.
    /// </summary>
    public long AppendId { get; init; }

    /// <summary>The entry as a line of JSON.</summary>
    public required string Body { get; set; }
}
