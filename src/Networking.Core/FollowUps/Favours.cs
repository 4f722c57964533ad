using Networking.Core.Interactions;

namespace Networking.Core.FollowUps;

/// <summary>What a contact did for the seeker, as words: a code, and the deed as it follows after "They".</summary>
internal static class Favours
{
    /// <summary>The favour that an interaction was; null where it was none, or one of the seeker's to them.</summary>
    internal static (string Code, string Deed)? Of(Interaction interaction) => interaction.Gesture switch
    {
        _ when interaction.IsFavourOfMine => null,
        Gesture.HelpReceived => ("help", "helped you"),
        Gesture.InformationalInterview => ("interview", "gave you an informational interview"),
        Gesture.Introduction => ("introduction", "introduced you to somebody"),
        Gesture.ResumeReview => ("resume-review", "went through your résumé"),
        Gesture.Referral => ("referral", "passed on your résumé"),
        Gesture.Reference => ("reference", "gave you a reference"),
        _ => null,
    };
}
