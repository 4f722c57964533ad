namespace Networking.Core.FollowUps;

/// <summary>
/// What kind of thing a follow-up is. The higher class always comes first: giving, thanking and reporting back before
/// keeping in touch.
/// </summary>
public enum FollowUpClass
{
    /// <summary>Saying hello again after years.</summary>
    Reconnect = 0,

    /// <summary>Noting what matters, or connecting after having met.</summary>
    NoteOrConnect = 1,

    /// <summary>Keeping in touch.</summary>
    Cadence = 2,

    /// <summary>A further try where the last got no answer.</summary>
    Attempt = 3,

    /// <summary>A birthday or another day that matters.</summary>
    Date = 4,

    /// <summary>Telling everybody who helped that the search has ended.</summary>
    SearchClosing = 5,

    /// <summary>Telling the giver of a lead that it reached a new stage.</summary>
    ReferrerUpdate = 6,

    /// <summary>The first step of a lead.</summary>
    LeadStep = 7,

    /// <summary>Writing to people met at a gathering.</summary>
    Gathering = 8,

    /// <summary>A reply to their message.</summary>
    Reply = 9,

    /// <summary>Something that was promised.</summary>
    Promise = 10,

    /// <summary>Reporting back on a lead.</summary>
    Report = 11,

    /// <summary>Thanks.</summary>
    Thank = 12,
}
