namespace Networking.Core.Storage;

/// <summary>An entry and its place in the journal.</summary>
/// <param name="Position">
/// The place, from 1, in the order of appending. It never changes; the version of a journal is the position of its last
/// entry.
/// </param>
/// <param name="Entry">The entry, redacted where it is about somebody who was erased.</param>
public sealed record StoredEntry(long Position, JournalEntry Entry)
{
    /// <summary>The place and the entry's kind, id and day.</summary>
    public override string ToString() => $"{Position}: {Entry}";
}
