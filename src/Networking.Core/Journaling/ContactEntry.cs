namespace Networking.Core.Journaling;

/// <summary>A journal entry about one contact.</summary>
public abstract record ContactEntry : JournalEntry
{
    private protected ContactEntry()
    {
    }

    /// <summary>The contact it is about.</summary>
    public required ContactId Contact { get; init; }

    /// <inheritdoc/>
    public sealed override ValueList<ContactId> Subjects => [Contact];
}
