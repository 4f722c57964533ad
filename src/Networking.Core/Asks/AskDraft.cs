namespace Networking.Core.Asks;

/// <summary>An ask that the seeker thinks of making; nothing is recorded by it. Immutable.</summary>
public sealed record AskDraft
{
    /// <summary>What would be asked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public required AskKind Kind
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Kind), value, "The kind of ask is not one of the enumeration.");
    }

    /// <summary>Whom or what it is about, for example the person to be introduced to. Blank is the same as absent.</summary>
    public string? Target { get; init; }

    /// <summary>
    /// What the seeker and the contact have in common, as the ask would name it; for a reference, where they saw the
    /// seeker work. Blank is the same as absent.
    /// </summary>
    public string? CommonGround { get; init; }

    /// <summary>How many minutes of theirs it would take; null when it does not say. From 1 to 1,440.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public int? Minutes
    {
        get;
        init => field = value is { } minutes ? AskRules.Minutes(minutes, nameof(Minutes)) : null;
    }

    internal bool NamesTarget => !string.IsNullOrWhiteSpace(Target);

    internal bool NamesCommonGround => !string.IsNullOrWhiteSpace(CommonGround);

    /// <summary>The kind; never the words, which are personal.</summary>
    public override string ToString() => $"Draft of {Kind}";
}
