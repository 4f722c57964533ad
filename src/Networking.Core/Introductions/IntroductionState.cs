namespace Networking.Core.Introductions;

/// <summary>Where an introduction stands.</summary>
public enum IntroductionState
{
    /// <summary>The introducer was asked and has not said a word yet.</summary>
    Requested,

    /// <summary>The introducer is willing, or proposed it; somebody else is still to be asked, or to answer.</summary>
    IntroducerAgreed,

    /// <summary>Everybody who is asked has said yes: it can be made.</summary>
    Agreed,

    /// <summary>It was made.</summary>
    Made,

    /// <summary>The two have met.</summary>
    Met,

    /// <summary>It came to its end.</summary>
    Closed,

    /// <summary>Somebody would rather not.</summary>
    Refused,

    /// <summary>Nothing was heard of it for <see cref="Asks.AskEtiquette.PendingDays"/>; a later step revives it. What the seeker tells the introducer is no step.</summary>
    Expired,
}
