namespace Networking.Core.Storage;

/// <summary>What became of an append.</summary>
public sealed record AppendResult
{
    /// <summary>What became of it.</summary>
    public required AppendStatus Status { get; init; }

    /// <summary>The journal's version now: the position of its last entry, 0 where there is none.</summary>
    public required long Version { get; init; }

    /// <summary>How many entries are new; the others were there already, with the same content.</summary>
    public int Added { get; init; }

    /// <summary>Why entries were refused; empty unless they were.</summary>
    public ValueList<EntryRefusal> Refusals { get; init; }

    /// <summary>Whether every entry is in the journal.</summary>
    public bool IsAppended => Status == AppendStatus.Appended;

    /// <summary>What became of it, for logs: ids and codes, and no value of an entry.</summary>
    public override string ToString() => Refusals.IsEmpty
        ? $"{Status}: {Added} added, version {Version}"
        : $"{Status}: {string.Join("; ", Refusals)}; version {Version}";
}
