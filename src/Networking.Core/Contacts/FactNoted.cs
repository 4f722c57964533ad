using Networking.Core.Journaling;

namespace Networking.Core.Contacts;

/// <summary>The seeker noted what matters to a contact, what they need, or what they can offer.</summary>
public sealed record FactNoted : ContactEntry
{
    /// <summary>What the fact is about.</summary>
    public FactKind About { get; init; }

    /// <summary>The fact, in the seeker's words.</summary>
    public required string Text { get; init; }

    /// <summary>The topics it belongs to, for matching needs with offers.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>
    /// Whether it was told in confidence: it is never passed on, so nobody else is brought in on account of it.
    /// Default false.
    /// </summary>
    public bool InConfidence { get; init; }

    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.FactNoted;

    private protected override JournalEntry WithoutContent() => this with { Text = "", Topics = [], Attributes = Attributes.None };
}
