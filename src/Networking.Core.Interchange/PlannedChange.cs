using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange;

/// <summary>One thing that an import would change, and why.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Place">The record that says so.</param>
/// <param name="Contact">The contact; for an interaction with several, the first.</param>
/// <param name="Why">Why, for example which address tells that somebody is known. Its sentence may hold personal data.</param>
/// <param name="Entries">The entries that make the change, at least one.</param>
public sealed record PlannedChange(
    PlannedAction Action, ImportPlace Place, ContactId Contact, Reason Why, ValueList<JournalEntry> Entries)
{
    /// <summary>The action and the place; never a person's data.</summary>
    public override string ToString() => $"{Action} from {Place}";
}
