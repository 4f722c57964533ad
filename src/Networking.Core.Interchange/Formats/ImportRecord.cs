namespace Networking.Core.Interchange.Formats;

/// <summary>What one row, card, message or event of a file says, or why it says nothing.</summary>
public abstract record ImportRecord
{
    private protected ImportRecord()
    {
    }

    /// <summary>Where it stands.</summary>
    public required ImportPlace Place { get; init; }

    /// <summary>The kind and the place; never a person's data.</summary>
    public sealed override string ToString() => $"{GetType().Name} at {Place}";
}
