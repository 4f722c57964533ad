namespace Networking.Core.Asks;

/// <summary>What is asked for, as it stands in a sentence.</summary>
internal static class AskPhrases
{
    internal static string Of(AskKind kind) => kind switch
    {
        AskKind.IntroductoryConversation => "a first short conversation",
        AskKind.Advice => "advice",
        AskKind.InformationalInterview => "an informational interview",
        AskKind.Introduction => "an introduction",
        AskKind.ResumeReview => "a review of the résumé",
        AskKind.Referral => "a referral",
        AskKind.Mentorship => "mentorship",
        AskKind.Reference => "a reference",
        _ => "a job",
    };
}
