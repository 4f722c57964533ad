using Networking.Core.Tests.FollowUps.Support;

namespace Networking.Core.Tests.FollowUps;

/// <summary>What the default sentences say where they depend on the day or on what was decided.</summary>
public class SentenceTests
{
    private readonly Story _story = new();
    private readonly ContactId _who;

    public SentenceTests() => _who = _story.Contact();

    [Theory]
    [InlineData("2026-06-30", "warmth-floor.cold", "Last in touch on 1 Mar 2026; without a word the relationship is cold from 1 Jul 2026 on.")]
    [InlineData("2026-07-01", "warmth-floor.quiet", "Last in touch on 1 Mar 2026, and it has grown quiet since; a few lines may be welcome.")]
    public void From_the_first_cold_day_on_a_relationship_has_grown_quiet(string today, string code, string sentence)
    {
        _story.Both(_who, new(2026, 3, 1));
        Reason reason = ReasonOf("warmth-floor", today);

        Assert.Equal((code, sentence), (reason.Code, reason.Sentence));
        Assert.Equal(["day", "cold"], reason.Values.Select(value => value.Name));
    }

    [Theory]
    [InlineData("2026-11-01", "You would like to be in touch every 21 days (tier A); last on 1 Nov 2026.")]
    [InlineData("2026-11-22", "You would like to be in touch every 21 days (tier A); last on 1 Nov 2026.")]
    [InlineData("2026-11-23", "You would like to be in touch every 21 days (tier A, decided on 23 Nov 2026); last on 1 Nov 2026.")]
    public void A_tier_is_the_seekers_own_wish_and_says_when_it_was_decided_late(string decided, string sentence)
    {
        _story.Both(_who, new(2026, 11, 1));
        _story.Tier(_who, Days.Of(decided), "A");

        Assert.Equal(sentence, ReasonOf("tier-cadence", decided).Sentence);
    }

    [Theory]
    [InlineData("2026-11-20", "You promised them this for 20 Nov 2026: a book.")]
    [InlineData("2026-11-21", "You promised them this for 20 Nov 2026: a book. Late is better than not; tell them when it will come.")]
    public void A_promise_past_its_day_is_better_kept_late_than_not(string today, string sentence)
    {
        _story.Promise(_who, new(2026, 11, 2), new(2026, 11, 20));

        Assert.Equal(sentence, ReasonOf("promise-keeping", today).Sentence);
    }

    [Fact]
    public void Somebody_noted_as_close_would_welcome_a_hello()
    {
        _story.Declare(_who, new(2026, 11, 2));

        Assert.Equal("You noted on 2 Nov 2026 that you are close; a hello would be welcome.", ReasonOf("reconnect", "2026-11-16").Sentence);
    }

    [Fact]
    public void Without_evidence_trust_says_what_would_speak_for_it() => Assert.Equal(
        "Nothing written down speaks for or against yet; say how close you are, or note what you did for each other.",
        Assert.Single(_story.On(new(2026, 11, 16))[_who].Trust.Reasons).Sentence);

    private Reason ReasonOf(string policy, string today) => Assert.Single(Assert.Single(_story.FollowUps(Days.Of(today), policy)).Reasons);
}
