using Networking.Core.Scoring;

namespace Networking.Core.Asks;

/// <summary>The level of trust that each kind of ask needs. Our default, after the etiquette of the field.</summary>
public static class AskLevels
{
    /// <summary>The level an ask needs; null when it is never asked (a job).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the enumeration.</exception>
    public static TrustLevel? Required(AskKind kind) => kind switch
    {
        AskKind.IntroductoryConversation => TrustLevel.Stranger,
        AskKind.Advice or AskKind.InformationalInterview => TrustLevel.Acquaintance,
        AskKind.Introduction or AskKind.ResumeReview => TrustLevel.Associate,
        AskKind.Referral or AskKind.Mentorship or AskKind.Reference => TrustLevel.Ally,
        AskKind.Job => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
