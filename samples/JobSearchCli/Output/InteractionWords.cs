using Networking.Core.Interactions;

namespace JobSearchCli.Output;

/// <summary>Being in touch, in words.</summary>
internal static class InteractionWords
{
    internal static string Of(InteractionLogged entry, string name) => What(entry, name) + How(entry.Channel);

    /// <summary>As in the library, a favour between two is theirs unless it is said to be the seeker's.</summary>
    private static string What(InteractionLogged entry, string name) => (entry.Gesture, entry.Direction) switch
    {
        (Gesture.Conversation, Direction.Mutual) => $"you and {name} talked",
        (Gesture.Conversation, Direction.Mine) => $"you were in touch with {name}",
        (Gesture.Conversation, _) => $"{name} was in touch with you",
        (Gesture.HelpGiven, _) => $"you helped {name}",
        (Gesture.HelpReceived, _) => $"{name} helped you",
        (Gesture.Thanks, Direction.Theirs) => $"{name} thanked you",
        (Gesture.Thanks, _) => $"you thanked {name}",
        (Gesture.Introduction, Direction.Mine) => $"you introduced {name} to somebody",
        (Gesture.Introduction, _) => $"{name} introduced you to somebody",
        (Gesture.InformationalInterview, Direction.Mine) => $"you gave {name} an informational interview",
        (Gesture.InformationalInterview, _) => $"{name} gave you an informational interview",
        (Gesture.ResumeReview, Direction.Mine) => $"you went through {name}'s résumé",
        (Gesture.ResumeReview, _) => $"{name} went through your résumé",
        (Gesture.Referral, Direction.Mine) => $"you passed on {name}'s résumé",
        (Gesture.Referral, _) => $"{name} passed on your résumé",
        (Gesture.Reference, Direction.Mine) => $"you gave {name} a reference",
        (Gesture.Reference, _) => $"{name} gave you a reference",
        (Gesture.Update, Direction.Theirs) => $"{name} told you how things stand",
        (Gesture.Update, _) => $"you told {name} how things stand",
        (Gesture.Congratulation, Direction.Theirs) => $"{name} sent you wishes",
        (Gesture.Congratulation, _) => $"you sent {name} wishes",
        (_, Direction.Theirs) => $"{name} asked you for something",
        _ => $"you asked {name} for something",
    };

    private static string How(Channel channel) => channel switch
    {
        Channel.InPerson => " in person",
        Channel.Video => " by video",
        Channel.Phone => " by phone",
        Channel.Email => " by e-mail",
        Channel.Message => " by message",
        Channel.Social => " by a post or comment",
        Channel.Letter => " by letter",
        _ => "",
    };
}
