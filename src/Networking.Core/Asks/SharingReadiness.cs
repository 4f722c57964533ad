namespace Networking.Core.Asks;

/// <summary>
/// Whether a contact who would like to pass something on for the seeker could: they know of the search, and hold
/// something to hand on. It is about sparing them trouble, and is asked only while a search goes on.
/// </summary>
public sealed record SharingReadiness
{
    /// <summary>Whether a search goes on; when none does, nothing is missing.</summary>
    public required bool SearchGoesOn { get; init; }

    /// <summary>Whether they were told that the seeker is looking for work.</summary>
    public required bool ToldOfSearch { get; init; }

    /// <summary>Whether they were given the seeker's card.</summary>
    public required bool GivenCard { get; init; }

    /// <summary>Whether they are connected on LinkedIn.</summary>
    public required bool IsConnected { get; init; }

    /// <summary>
    /// Whether nothing is missing: they were told, and have the card or the connection to hand on; or no search goes on.
    /// </summary>
    public bool IsReady => Missing.IsEmpty;

    /// <summary>What is missing and what to do about it, first things first; empty when no search goes on.</summary>
    public ValueList<Reason> Missing
    {
        get
        {
            List<Reason> missing = [];
            if (SearchGoesOn && !ToldOfSearch)
            {
                missing.Add(TellThem);
            }

            if (SearchGoesOn && !GivenCard && !IsConnected)
            {
                missing.Add(GiveTheCard);
            }

            return ValueList.From(missing);
        }
    }

    /// <summary>Whether each part is there.</summary>
    public override string ToString() =>
        $"told: {ToldOfSearch}, card: {GivenCard}, connected: {IsConnected}{(SearchGoesOn ? "" : ", no search")}";

    internal static SharingReadiness Of(NetworkView view, Relationship them) => new()
    {
        SearchGoesOn = !view.Search.IsOver,
        ToldOfSearch = them.Contact.ToldOfSearch,
        GivenCard = them.Contact.GivenCard,
        IsConnected = them.Contact.ConnectedOn is not null,
    };

    private static Reason TellThem { get; } = new(
        "sharing.not-told",
        "They may not know that you are looking for work; tell them, without asking for anything.");

    private static Reason GiveTheCard { get; } = new(
        "sharing.nothing-to-hand-on",
        "Should they like to pass your name on, they have no card of yours and no connection yet; give them your card, or connect on LinkedIn.");
}
