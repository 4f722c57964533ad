namespace Networking.Core.Asks;

/// <summary>What is asked of a contact.</summary>
public enum AskKind
{
    /// <summary>A first short conversation with somebody one does not know.</summary>
    IntroductoryConversation,

    /// <summary>Advice.</summary>
    Advice,

    /// <summary>An informational interview.</summary>
    InformationalInterview,

    /// <summary>An introduction to somebody.</summary>
    Introduction,

    /// <summary>A review of the résumé.</summary>
    ResumeReview,

    /// <summary>Passing the résumé on, a referral.</summary>
    Referral,

    /// <summary>Mentorship.</summary>
    Mentorship,

    /// <summary>A reference.</summary>
    Reference,

    /// <summary>A job. It is never asked for.</summary>
    Job,
}
