using FsCheck.Xunit;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Introductions;

/// <summary>What the golden cases do not tell: places, contradictions, erasure, order.</summary>
public class IntroductionTests
{
    private static readonly LocalDate Asked = new(2026, 11, 2);

    private readonly Story _story = new();

    [Fact]
    public void Each_of_the_three_people_has_a_place_and_the_seekers_is_empty()
    {
        ContactId ben = _story.Contact(name: "Ben");
        ContactId tara = _story.Contact(name: "Tara");
        _story.Request(Asked, ben, null, tara);

        Introduction introduction = Assert.Single(_story.On(Asked).Introductions);

        Assert.Equal(IntroductionRole.Petitioner, introduction.SeekerRole);
        Assert.Equal(ben, introduction.PersonIn(IntroductionRole.Introducer));
        Assert.Null(introduction.PersonIn(IntroductionRole.Petitioner));
        Assert.Equal(tara, introduction.PersonIn(IntroductionRole.Target));
        Assert.Equal(IntroductionRole.Introducer, introduction.RoleOf(ben));
        Assert.Equal(IntroductionRole.Target, introduction.RoleOf(tara));
        Assert.Null(introduction.RoleOf(_story.Stranger()));
        Assert.Equal([null, Asked, null], Enum.GetValues<IntroductionRole>().Select(introduction.AgreedOn));
        Assert.Equal($"Introduction {introduction.Id} Requested", introduction.ToString());
        Assert.Equal(introduction, Assert.Single(_story.On(Asked)[ben].Introductions));
        Assert.Equal(introduction, Assert.Single(_story.On(Asked)[tara].Introductions));
    }

    [Fact]
    public void Of_two_requests_with_one_id_the_first_in_journal_order_stands()
    {
        ContactId ben = _story.Contact(name: "Ben");
        ContactId tara = _story.Contact(name: "Tara");
        (IntroductionId id, EntryId first) = _story.Request(Asked.PlusDays(1), ben, null, tara);
        IntroductionRequested earlier = (IntroductionRequested)_story.Network.Find(first)! with { Id = Ids.Entry(900), On = Asked, Why = "Grids" };

        Introduction introduction = Assert.Single(_story.Network.Record(earlier).AsOf(Asked.PlusDays(2)).Introductions);

        Assert.Equal((id, Asked, "Grids", earlier.Id), (introduction.Id, introduction.RequestedOn, introduction.Why, introduction.RequestedBy));
    }

    [Fact]
    public void What_came_of_it_is_the_note_of_its_end_and_not_of_being_called_off_before_it_was_made()
    {
        ContactId ben = _story.Contact(name: "Ben");
        (IntroductionId id, _) = _story.Request(Asked, ben, null, _story.Contact(name: "Tara"));
        _story.Advance(ben, id, Asked.PlusDays(1), IntroductionStep.Closed, note: "too busy");
        Assert.Equal("too busy", Assert.Single(_story.On(Asked.PlusDays(2)).Introductions).Outcome);

        _story.Advance(ben, id, Asked.PlusDays(3), IntroductionStep.Made);
        Assert.Null(Assert.Single(_story.On(Asked.PlusDays(3)).Introductions).Outcome);

        _story.Advance(ben, id, Asked.PlusDays(9), IntroductionStep.Closed, note: "a good talk");
        Assert.Equal("a good talk", Assert.Single(_story.On(Asked.PlusDays(9)).Introductions).Outcome);
    }

    [Fact]
    public void It_is_made_at_the_moment_that_the_entry_says()
    {
        ContactId ben = _story.Contact(name: "Ben");
        (IntroductionId id, _) = _story.Request(Asked, ben, null, _story.Contact(name: "Tara"));
        EntryId made = _story.Advance(ben, id, Asked, IntroductionStep.Made, Asked.At(9));

        Introduction introduction = Assert.Single(_story.On(Asked).Introductions);

        Assert.Equal((Asked, Asked.At(9), made), (introduction.MadeOn, introduction.MadeAt, introduction.MadeBy));
        Interaction interaction = Assert.Single(_story.On(Asked)[ben].Interactions);
        Assert.Equal((made, Asked.At(9)), (interaction.Id, interaction.At));
    }

    [Fact]
    public void Interactions_of_introductions_stand_in_journal_order_among_the_others()
    {
        ContactId ben = _story.Contact(name: "Ben");
        (IntroductionId id, _) = _story.Request(Asked, ben, null, _story.Contact(name: "Tara"));
        EntryId after = _story.Theirs(ben, Asked.PlusDays(1), at: Asked.PlusDays(1).At(10));
        EntryId made = _story.Advance(ben, id, Asked.PlusDays(1), IntroductionStep.Made, Asked.PlusDays(1).At(9));
        EntryId before = _story.Theirs(ben, Asked.PlusDays(1));
        EntryId last = _story.Theirs(ben, Asked.PlusDays(2));

        Assert.Equal([before, made, after, last], _story.On(Asked.PlusDays(2))[ben].Interactions.Select(interaction => interaction.Id));
    }

    [Fact]
    public void Erasing_one_of_the_people_takes_the_words_and_leaves_the_places()
    {
        ContactId ben = _story.Contact(name: "Ben");
        ContactId tara = _story.Stranger();
        (IntroductionId id, _) = _story.Request(Asked, ben, null, tara, targetName: "Tara");
        _story.Advance(ben, id, Asked, IntroductionStep.IntroducerAgreed, note: "He will ask her.");
        Assert.Equal("Tara", Assert.Single(_story.On(Asked).Introductions).TargetName);
        _story.Erase(ben, Asked);

        Introduction introduction = Assert.Single(_story.On(Asked).Introductions);

        Assert.True(introduction.HasErased);
        Assert.Equal(("", null, ben, tara), (introduction.TargetName, introduction.Why, introduction.Introducer, introduction.Target));
        Assert.Null(_story.Network.Entries.OfType<IntroductionAdvanced>().Single().Note);
        Assert.Equal(IntroductionState.IntroducerAgreed, introduction.State);
    }

    [Fact]
    public void A_merge_moves_it_to_the_one_who_is_kept()
    {
        ContactId ben = _story.Contact(name: "Ben");
        ContactId benAgain = _story.Contact(name: "Benjamin");
        (IntroductionId id, _) = _story.Request(Asked, ben, null, _story.Contact(name: "Tara"));
        _story.Advance(benAgain, id, Asked.PlusDays(1), IntroductionStep.Made);
        _story.Merge(benAgain, ben, Asked);

        Introduction introduction = Assert.Single(_story.On(Asked.PlusDays(1))[ben].Introductions);

        Assert.Equal((benAgain, IntroductionState.Made), (introduction.Introducer, introduction.State));
        Assert.Equal(Gesture.Introduction, Assert.Single(_story.On(Asked.PlusDays(1))[ben].Interactions).Gesture);
    }

    [Fact]
    public void The_days_of_silence_are_those_of_the_etiquette()
    {
        _story.Request(Asked, _story.Contact(name: "Ben"), null, _story.Contact(name: "Tara"));
        NetworkSettings impatient = NetworkSettings.Default with { Asks = new() { PendingDays = 5 } };

        Assert.Equal(IntroductionState.Requested, Assert.Single(_story.On(Asked.PlusDays(4), impatient).Introductions).State);
        Assert.Equal(IntroductionState.Expired, Assert.Single(_story.On(Asked.PlusDays(5), impatient).Introductions).State);
    }

    [Fact]
    public void Whoever_stands_in_for_the_seeker_is_no_contact_so_two_others_are_needed()
    {
        IntroductionRequested alone = new() { Id = Ids.Entry(1), On = Asked, Introduction = Ids.Introduction(1), Introducer = Ids.Contact(1) };

        Assert.False(Network.Empty.TryRecord(alone, out _, out FluentValidation.Results.ValidationResult result));
        Assert.Contains(result.Errors, failure => failure.ErrorCode == EntryCodes.IntroductionWithoutSeeker);
    }

    /// <summary>Generated stories have introductions from every place, with words in any order.</summary>
    [Property(MaxTest = 60)]
    public void The_order_of_recording_and_recording_twice_make_no_difference(Act[] acts, int seed)
    {
        Act[] introducing = [.. acts.Select(act => act with { Kind = (byte)((act.Kind % 18 * 14) + 13) })];
        Story story = Acts.Tell(introducing);
        JournalEntry[] shuffled = Journals.Shuffled(story.Entries.Concat(story.Entries), seed & int.MaxValue);
        LocalDate later = Acts.Last.PlusDays(70);

        Assert.Equal(
            story.On(later).Introductions.Select(introduction => (introduction, introduction.State)),
            Network.Empty.Replay(shuffled).AsOf(later).Introductions.Select(introduction => (introduction, introduction.State)));
        Assert.Equal(FollowUpText.Of(story.On(Acts.Last)), FollowUpText.Of(Network.Empty.Replay(shuffled).AsOf(Acts.Last)));
    }

    [Property(MaxTest = 60)]
    public void Nothing_is_known_before_its_day(Act[] acts)
    {
        Act[] introducing = [.. acts.Select(act => act with { Kind = (byte)((act.Kind % 18 * 14) + 13) })];
        Story story = Acts.Tell(introducing);
        LocalDate day = Acts.Last.PlusDays(-15);

        Assert.Equal(
            Network.Empty.Replay(story.Entries.Where(entry => entry.On <= day)).AsOf(day).Introductions,
            story.On(day).Introductions);
    }
}
