namespace Networking.Core.Journaling;

/// <summary>What a newer version of the library wrote. It is kept as it is and has no effect.</summary>
public sealed record UnknownEntry : JournalEntry
{
    /// <summary>The name that the newer version gave to the kind of entry.</summary>
    public required string Name { get; init; }

    /// <summary>The entry's content in the form in which it was read.</summary>
    public string Content { get; init; } = "";

    /// <summary>The contacts it is about, as far as they could be told.</summary>
    public ValueList<ContactId> Contacts { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Unknown;

    /// <inheritdoc/>
    public override ValueList<ContactId> Subjects => Contacts;

    internal override bool IsGeneral => true;

    private protected override JournalEntry WithoutContent() => this with { Content = "", Attributes = Attributes.None };
}
