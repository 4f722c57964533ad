using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

public class TrustModelTests
{
    private static readonly TrustModel Model = TrustModel.V1;
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData(0.09, 9, 9, 9, true, Closeness.Close, TrustLevel.Stranger)]
    [InlineData(0.10, 0, 9, 9, true, null, TrustLevel.Stranger)]
    [InlineData(0.10, 1, 0, 0, false, null, TrustLevel.Acquaintance)]
    [InlineData(0.10, 0, 0, 0, false, Closeness.KnowOfEachOther, TrustLevel.Acquaintance)]
    [InlineData(0.35, 2, 9, 9, true, Closeness.KnowOfEachOther, TrustLevel.Acquaintance)]
    [InlineData(0.34, 9, 9, 9, true, Closeness.Close, TrustLevel.Acquaintance)]
    [InlineData(0.35, 3, 0, 0, false, null, TrustLevel.Associate)]
    [InlineData(0.35, 0, 0, 0, false, Closeness.Friendly, TrustLevel.Associate)]
    [InlineData(0.99, 99, 0, 0, false, Closeness.Friendly, TrustLevel.Associate)]
    [InlineData(0.59, 9, 9, 9, true, Closeness.Close, TrustLevel.Associate)]
    [InlineData(0.60, 0, 1, 0, false, null, TrustLevel.Ally)]
    [InlineData(0.60, 0, 0, 1, false, null, TrustLevel.Ally)]
    [InlineData(0.60, 0, 0, 0, false, Closeness.Close, TrustLevel.Ally)]
    [InlineData(0.74, 9, 9, 9, true, Closeness.Close, TrustLevel.Ally)]
    [InlineData(0.99, 9, 9, 9, false, Closeness.Close, TrustLevel.Ally)]
    [InlineData(0.75, 0, 0, 0, true, null, TrustLevel.Advocate)]
    public void A_level_needs_belief_and_its_milestone(
        double belief, int twoWayDays, int kept, int helped, bool vouched, Closeness? declared, TrustLevel expected)
    {
        TrustMilestones milestones = new()
        {
            TwoWayDays = twoWayDays,
            KeptCommitments = kept,
            HelpGiven = helped,
            HasVouched = vouched,
            Declared = declared,
        };

        Assert.Equal(expected, Model.Level(belief, milestones));
    }

    [Fact]
    public void Every_kind_counts_on_its_side()
    {
        EvidenceKind[] against = [.. Enum.GetValues<EvidenceKind>().Where(TrustModel.IsAgainst)];

        Assert.Equal(
            [
                EvidenceKind.NotThanked, EvidenceKind.LeadNotFollowed, EvidenceKind.LeadNotReported,
                EvidenceKind.PromiseBroken, EvidenceKind.AskedTooSoon, EvidenceKind.UnansweredMessage,
            ],
            against);
    }

    [Fact]
    public void Evidence_for_halves_in_365_days_and_against_in_540()
    {
        Assert.Equal(new EvidenceSum(0.5, 0), Model.Weigh(EvidenceKind.HelpGiven, 1, 365));
        Assert.Equal(new EvidenceSum(0, 1.5), Model.Weigh(EvidenceKind.PromiseBroken, 2, 540));
        Assert.Equal(new EvidenceSum(3, 0), Model.Weigh(EvidenceKind.HelpGiven, 3));
        Assert.Equal(new EvidenceSum(0, 0), Model.Weigh(EvidenceKind.HelpGiven, 0, 7.5));
        Assert.Equal(new EvidenceSum(3, 1.5), EvidenceSum.Add(new(1, 1), new(2, 0.5)));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Model.Weigh(EvidenceKind.HelpGiven, -1));
        Assert.Throws<ArgumentOutOfRangeException>("ageInDays", () => Model.Weigh(EvidenceKind.HelpGiven, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => Model.Weigh((EvidenceKind)99));
    }

    [Fact]
    public void People_with_their_own_tables_get_what_a_journal_gives()
    {
        Diary diary = Diary.With(Day);
        diary.Message(Day, Gesture.HelpGiven);
        diary.Promise(1, Day, Day.PlusDays(4));
        Trust trust = diary.AsOf(Day.PlusDays(100)).Trust;
        EvidenceSum counted = Model.Weigh(EvidenceKind.HelpGiven, 1, 100) + Model.Weigh(EvidenceKind.PromiseBroken, 1, 95);

        Assert.Equal(trust.Opinion, Model.OpinionOf(counted));
        Assert.Equal(Model.Sum(trust.Evidence, Day.PlusDays(100)), counted);
        Assert.Equal(default, Model.Sum(trust.Evidence, Day.PlusDays(-1)));
        Assert.Throws<ArgumentNullException>("evidence", () => Model.Sum(null!, Day));
        Assert.Throws<ArgumentNullException>("relationship", () => Model.Assess(null!));
        Assert.Throws<ArgumentNullException>("milestones", () => Model.Level(0.5, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.OpinionOf(new(-1, 0)));
    }

    [Fact]
    public void Nothing_to_judge_by_is_a_stranger_and_said_to_be()
    {
        Trust trust = Diary.With(Day).AsOf(Day).Trust;

        Assert.Equal((TrustLevel.Stranger, Opinion.Vacuous()), (trust.Level, trust.Opinion));
        Assert.Equal(["trust.no-evidence"], trust.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Reasons_name_each_kind_with_what_it_still_weighs_the_weightiest_first()
    {
        Diary diary = Diary.With(Day);
        diary.Declare(Day, Closeness.Close, vouched: true);
        diary.Talk(Day);
        diary.Talk(Day.PlusDays(7));
        diary.Promise(1, Day, Day.PlusDays(1));
        Trust trust = diary.AsOf(Day.PlusDays(365)).Trust;

        Assert.Equal(
            ["trust.declared-close", "trust.declared-vouched", "trust.promise-broken", "trust.conversation"],
            trust.Reasons.Select(reason => reason.Code));
        Assert.Equal("You say you are close (weighs 2).", trust.Reasons[0].Sentence);
        Assert.Equal("A promise of yours is past its day (weighs 0.94 against).", trust.Reasons[2].Sentence);
        Assert.Equal("You talked, 2 times (weighs 0.25).", trust.Reasons[3].Sentence);
        Assert.Equal(2, trust.Reasons[3].Values[0].Number);
    }

    [Fact]
    public void Every_kind_of_evidence_has_its_own_reason()
    {
        Trust trust = new(Model)
        {
            AsOf = Day,
            Level = TrustLevel.Ally,
            Opinion = Opinion.Vacuous(),
            Milestones = new(),
            Evidence = ValueList.From(Enum.GetValues<EvidenceKind>().Select(kind => new Evidence(kind, Day, 1, default))),
        };

        string expected = """
            trust.conversation: You talked (weighs 1).
            trust.help-given: You helped them (weighs 1).
            trust.thanked-in-time: You thanked them in time (weighs 1).
            trust.thanked-late: You thanked them, if late (weighs 1).
            trust.not-thanked: Help of theirs still waits for thanks (weighs 1 against).
            trust.lead-reported: You followed a lead of theirs and told them what came of it (weighs 1).
            trust.lead-reported-late: You followed a lead of theirs and told them, if late, what came of it (weighs 1).
            trust.lead-not-followed: A lead of theirs still waits for its first step (weighs 1 against).
            trust.lead-not-reported: They have not heard what came of a lead of theirs (weighs 1 against).
            trust.promise-kept: You kept a promise (weighs 1).
            trust.promise-kept-late: You kept a promise, if late (weighs 1).
            trust.promise-broken: A promise of yours is past its day (weighs 1 against).
            trust.lead-given: They gave you a lead (weighs 1).
            trust.introduced: They introduced you to somebody (weighs 1).
            trust.endorsed: They helped with your résumé or gave a reference (weighs 1).
            trust.asked-too-soon: You asked early, before you knew each other well enough for it (weighs 1 against).
            trust.unanswered-message: You wrote again before they had answered (weighs 1 against).
            trust.declared-known: You say you know of each other (weighs 1).
            trust.declared-friendly: You say you are on friendly terms (weighs 1).
            trust.declared-close: You say you are close (weighs 1).
            trust.declared-vouched: You say they have vouched for you before (weighs 1).
            """;
        Assert.Equal(
            expected.Split('\n').Order(),
            trust.Reasons.Select(reason => $"{reason.Code}: {reason.Sentence}").Order());
        Assert.Equal("Ally on 2026-03-02 (b 0, d 0, u 1, a 0.25)", trust.ToString());
    }

    [Fact]
    public void Milestones_count_what_was_done_by_then()
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day);
        diary.Message(Day.PlusDays(1), Gesture.HelpGiven);
        diary.Promise(1, Day, Day.PlusDays(9));
        diary.Keep(1, Day.PlusDays(20));
        diary.Lead(1, Day.PlusDays(2));
        diary.Step(1, Day.PlusDays(3), Core.Leads.LeadStep.Closed);
        diary.Report(1, Day.PlusDays(4));
        diary.Reply(Day.PlusDays(5), Gesture.Referral);

        Assert.Equal(new() { TwoWayDays = 1 }, diary.AsOf(Day).Trust.Milestones);
        Assert.Equal(
            new() { TwoWayDays = 3, KeptCommitments = 2, HelpGiven = 1, HasVouched = true },
            diary.AsOf(Day.PlusDays(20)).Trust.Milestones);
    }

    [Theory]
    [InlineData(Gesture.Referral, Direction.Theirs, true)]
    [InlineData(Gesture.Reference, Direction.Theirs, true)]
    [InlineData(Gesture.Introduction, Direction.Theirs, true)]
    [InlineData(Gesture.Introduction, Direction.Mine, false)]
    [InlineData(Gesture.ResumeReview, Direction.Theirs, false)]
    [InlineData(Gesture.HelpReceived, Direction.Theirs, false)]
    public void They_vouched_when_they_introduced_referred_or_gave_a_reference(Gesture gesture, Direction direction, bool vouched)
    {
        Diary diary = Diary.With(Day);
        diary.Talk(Day, direction, gesture: gesture);

        Assert.Equal(vouched, diary.AsOf(Day).Trust.Milestones.HasVouched);
    }

    /// <summary>
    /// The law holds for every silence: what time alone brings (a deadline that passes) only ever speaks against, and
    /// what speaks for decays no slower than what speaks against.
    /// </summary>
    [Property(Arbitrary = [typeof(Journals)])]
    public void Belief_never_rises_in_silence(Journal journal, byte[] gaps)
    {
        Network network = journal.ToNetwork();
        Dictionary<ContactId, double> before = network.AsOf(Journals.Last).Relationships.ToDictionary(r => r.Id, r => r.Trust.Opinion.Belief);
        LocalDate today = Journals.Last;
        foreach (byte gap in gaps.Take(6).Append((byte)1))
        {
            today = today.PlusDays(gap);
            foreach (Relationship relationship in network.AsOf(today).Relationships)
            {
                double belief = relationship.Trust.Opinion.Belief;
                Assert.True(belief <= before[relationship.Id] + 1e-12, $"{belief:R} after {before[relationship.Id]:R}.");
                before[relationship.Id] = belief;
            }
        }
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void Trust_on_a_day_does_not_depend_on_what_was_recorded_of_later_days(Journal journal, LocalDate today)
    {
        Network network = journal.ToNetwork();
        foreach (Relationship relationship in network.AsOf(today).Relationships)
        {
            Assert.All(relationship.Trust.Evidence, piece => Assert.True(piece.On <= today && piece.Weight > 0));
            Assert.Equal(
                relationship.Trust.Evidence,
                relationship.Trust.Evidence.AsEnumerable().OrderBy(piece => piece.On).ThenBy(piece => piece.Kind).ThenBy(piece => piece.Cause));
        }
    }
}
