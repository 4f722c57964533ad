namespace Networking.Core.Interactions;

/// <summary>
/// What an interaction was for. An introduction, an interview, a review, a referral or a reference whose direction is
/// mine is help that the seeker gave.
/// </summary>
public enum Gesture
{
    /// <summary>Talking, writing, being in touch.</summary>
    Conversation,

    /// <summary>The seeker helped them.</summary>
    HelpGiven,

    /// <summary>They helped the seeker.</summary>
    HelpReceived,

    /// <summary>The seeker thanked them (mine), or they thanked the seeker (theirs).</summary>
    Thanks,

    /// <summary>They introduced the seeker to somebody (theirs), or the seeker introduced them (mine).</summary>
    Introduction,

    /// <summary>They gave the seeker an informational interview.</summary>
    InformationalInterview,

    /// <summary>They reviewed the seeker's résumé.</summary>
    ResumeReview,

    /// <summary>They passed the seeker's résumé on, or referred the seeker.</summary>
    Referral,

    /// <summary>They gave the seeker a reference.</summary>
    Reference,

    /// <summary>News of what became of something.</summary>
    Update,

    /// <summary>Congratulations, or wishes on a day that matters.</summary>
    Congratulation,

    /// <summary>Asking for something; the ask itself is an <see cref="Asks.AskMade"/>.</summary>
    Ask,
}
