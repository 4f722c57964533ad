namespace Networking.Core.EntityFrameworkCore.Schema;

/// <summary>That an entry is about a contact: the index by which a relationship's entries are found.</summary>
internal sealed class EntryPersonRow
{
    public Guid Tenant { get; init; }

    public Guid Seeker { get; init; }

    public Guid Contact { get; init; }

    public long Position { get; init; }
}
