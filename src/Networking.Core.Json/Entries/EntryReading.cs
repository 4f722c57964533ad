namespace Networking.Core.Json.Entries;

/// <summary>What a line gave: an entry, or a fault, or an entry that was kept in spite of one.</summary>
internal readonly record struct EntryReading(JournalEntry? Entry, string? Code, string? Path = null);
