using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;

namespace Networking.Core.Tests.Introductions;

/// <summary>What the follow-ups of introductions say, and which of them contact nobody.</summary>
public class IntroductionSentenceTests
{
    [Theory]
    [InlineData("Pia asks me for Tara #i", "introduction-answer", "They asked you on 2 Nov 2026 to introduce them to Tara; tell them whether you will.")]
    [InlineData("Pia asks me for \"Tara\" #i", "introduction-answer", "They asked you on 2 Nov 2026 to introduce them to Tara; tell them whether you will.")]
    [InlineData("Ben offers me Tara #i", "introduction-answer", "They offered on 2 Nov 2026 to introduce you to Tara; tell them whether you would like that.")]
    [InlineData("Pia asks Ben for me #i", "introduction-answer", "They asked on 2 Nov 2026 whether Pia may meet you; say yes or no.")]
    [InlineData("I ask Ben for Tara #i; 2026-11-02 made #i", "introduction-answer", "Ben introduced you to each other on 2 Nov 2026; write to them.")]
    [InlineData("I ask Ben for Tara #i; 2026-11-02 made #i", "thank-you", "They introduced you to Tara on 2 Nov 2026; thank them.")]
    [InlineData("I ask Ben for \"Tara\" #i; 2026-11-02 met #i", "thank-you", "They introduced you to Tara on 2 Nov 2026; thank them.")]
    [InlineData("Pia asks Ben for me #i; 2026-11-02 made #i", "thank-you", "They introduced you to Pia on 2 Nov 2026; thank them.")]
    [InlineData("I ask Ben for Tara #i; 2026-11-02 made #i", "introduction-report", "They introduced you to Tara and have had no news of it since 2 Nov 2026; tell them how it stands.")]
    [InlineData("Pia asks Ben for me #i; 2026-11-02 made #i; 2026-11-02 closed #i", "introduction-report", "Their introduction to Pia came to its end on 2 Nov 2026; tell them what came of it.")]
    [InlineData("Pia asks me for Tara #i; 2026-11-02 introducer agrees #i", "introduction-step", "You said on 2 Nov 2026 that you would introduce Pia to them; ask first whether they would like that.")]
    [InlineData("Pia asks me for Tara #i; 2026-11-02 target agrees #i", "introduction-step", "They and Tara have both said yes, the last of them on 2 Nov 2026; introduce them to each other.")]
    [InlineData("Pia asks me for Tara #i; 2026-11-02 target refuses #i", "introduction-report", "Tara would rather not, as they said on 2 Nov 2026; tell them kindly, without a reason where none was given.")]
    [InlineData("I offer Pia Tara #i; 2026-11-02 target agrees #i; 2026-11-02 petitioner refuses #i", "introduction-report", "Pia would rather not, as they said on 2 Nov 2026; tell them kindly, without a reason where none was given.")]
    public void A_follow_up_says_who_waits_for_what(string cause, string policy, string sentence)
    {
        FollowUp followUp = Assert.Single(FollowUps(cause, policy));

        Assert.Equal(sentence, Assert.Single(followUp.Reasons).Sentence);
        Assert.False(followUp.IsWithoutContact);
    }

    [Theory]
    [InlineData("I ask Ben for \"Tara\" #i; 2026-11-02 made #i", "introduction-answer", "They introduced you to Tara on 2 Nov 2026; write to Tara.")]
    [InlineData("Pia asks me for \"Tara\" #i; 2026-11-02 introducer agrees #i", "introduction-step", "You said on 2 Nov 2026 that you would introduce them to Tara; ask Tara first.")]
    public void What_is_for_somebody_who_is_no_contact_is_done_without_contacting_the_one_it_stands_with(string cause, string policy, string sentence)
    {
        FollowUp followUp = Assert.Single(FollowUps(cause, policy));

        Assert.Equal(sentence, Assert.Single(followUp.Reasons).Sentence);
        Assert.True(followUp.IsWithoutContact);
    }

    [Fact]
    public void An_idea_of_the_seekers_own_names_the_other_to_each() => Assert.Equal(
        [
            "You thought on 2 Nov 2026 of introducing them and Tara to each other; ask whether they would like that.",
            "You thought on 2 Nov 2026 of introducing them and Pia to each other; ask whether they would like that.",
        ],
        FollowUps("I offer Pia Tara #i", "introduction-step").Select(followUp => followUp.Reasons[0].Sentence));

    [Theory]
    [InlineData("I ask Ben for Tara #i; 2026-11-02 made #i", "introduction-report", "Nothing has been heard of their introduction to Tara up to 1 Jan 2027; thank them all the same, and tell them how it stands.")]
    [InlineData("Pia asks me for Tara #i; 2026-11-02 introducer agrees #i", "introduction-report", "Nothing came of introducing them to Tara up to 1 Jan 2027; tell them so kindly.")]
    [InlineData("I offer Pia Tara #i; 2026-11-02 target agrees #i", "introduction-report", "Nothing came of introducing them to Pia up to 1 Jan 2027; tell them so kindly.")]
    public void Where_it_expired_whoever_waits_hears_of_it(string cause, string policy, string sentence) => Assert.Equal(
        sentence,
        Assert.Single(new CaseStory($"2026-11-02 {cause}").Story.FollowUps(new(2027, 1, 1), policy)).Reasons[0].Sentence);

    private static IReadOnlyList<FollowUp> FollowUps(string cause, string policy) =>
        new CaseStory($"2026-11-02 {cause}").Story.FollowUps(new(2026, 11, 2), policy);
}
