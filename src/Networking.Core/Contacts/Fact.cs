using NodaTime;

namespace Networking.Core.Contacts;

/// <summary>Something noted about a contact.</summary>
/// <param name="Id">The id of the entry that says so.</param>
/// <param name="On">The day on which it was noted.</param>
/// <param name="About">What it is about.</param>
/// <param name="Text">The fact, in the seeker's words.</param>
/// <param name="Topics">The topics it belongs to.</param>
public sealed record Fact(EntryId Id, LocalDate On, FactKind About, string Text, ValueList<string> Topics)
{
    /// <summary>Whether it was told in confidence: nobody else is brought in on account of it.</summary>
    public bool InConfidence { get; init; }

    /// <summary>The id; never the fact.</summary>
    public override string ToString() => $"Fact {Id}";
}
