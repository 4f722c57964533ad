using Networking.Core.FollowUps;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

/// <summary>Every default is pinned: a changed one is a breaking change and makes a new version.</summary>
public class DefaultsTests
{
    [Fact]
    public void Version_1_of_the_policies()
    {
        Assert.Equal(
            [
                (IFollowUpPolicy)new ThankYouPolicy(),
                new ReplyOwedPolicy(),
                new LeadFirstStepPolicy(),
                new LeadReportBackPolicy(),
                new PromiseKeepingPolicy(),
                new PromiseReminderPolicy(),
                new AfterGatheringPolicy(),
                new ConnectAfterMeetingPolicy(),
                new NoteWhatMattersPolicy(),
                new ThreeBSevenPolicy(),
                new UnansweredFollowUpPolicy(),
                new ReferrerUpdatePolicy(),
                new TierCadencePolicy(),
                new RhythmPolicy(),
                new WarmthFloorPolicy(),
                new ImportantDatePolicy(),
                new MentorCheckInPolicy(),
                new ReconnectPolicy(),
                new SearchClosingPolicy(),
                new IntroductionAnswerPolicy(),
                new IntroductionStepPolicy(),
                new IntroductionReportPolicy(),
            ],
            PolicySet.V1.Policies);
        Assert.Equal(2, PolicySet.V1.ReconnectsPerWeek);
        Assert.Equal(2, PolicySet.V1.AttemptsBeforeRest);
        Assert.Equal(90, PolicySet.V1.RestInDays);
        Assert.Equal("22 policies", PolicySet.V1.ToString());
        Assert.Equal(new PolicySet(), PolicySet.V1);
        Assert.Same(PolicySet.V1, NetworkSettings.Default.Policies);
        Assert.Null(NetworkSettings.Default.TrackingSince);
        Assert.Empty(NetworkSettings.Default.Holidays);
    }

    [Fact]
    public void Each_policy_has_its_name_class_grade_and_lapse()
    {
        (string, FollowUpClass, EvidenceGrade, int?)[] expected =
        [
            ("thank-you", FollowUpClass.Thank, EvidenceGrade.PractitionersRule, 60),
            ("reply-owed", FollowUpClass.Reply, EvidenceGrade.OwnDefault, 30),
            ("lead-first-step", FollowUpClass.LeadStep, EvidenceGrade.OwnDefault, 60),
            ("lead-report-back", FollowUpClass.Report, EvidenceGrade.PractitionersRule, 60),
            ("promise-keeping", FollowUpClass.Promise, EvidenceGrade.OwnDefault, 60),
            ("promise-reminder", FollowUpClass.Attempt, EvidenceGrade.OwnDefault, 60),
            ("after-gathering", FollowUpClass.Gathering, EvidenceGrade.PractitionersRule, 60),
            ("connect-after-meeting", FollowUpClass.NoteOrConnect, EvidenceGrade.OwnDefault, 60),
            ("note-what-matters", FollowUpClass.NoteOrConnect, EvidenceGrade.OwnDefault, 60),
            ("three-b-seven", FollowUpClass.Attempt, EvidenceGrade.NamedMethod, 60),
            ("unanswered-follow-up", FollowUpClass.Attempt, EvidenceGrade.PractitionersRule, 30),
            ("referrer-update", FollowUpClass.ReferrerUpdate, EvidenceGrade.PractitionersRule, 60),
            ("tier-cadence", FollowUpClass.Cadence, EvidenceGrade.NamedMethod, 60),
            ("rhythm", FollowUpClass.Cadence, EvidenceGrade.Research, 60),
            ("warmth-floor", FollowUpClass.Cadence, EvidenceGrade.Research, 60),
            ("important-date", FollowUpClass.Date, EvidenceGrade.OwnDefault, 14),
            ("mentor-check-in", FollowUpClass.Cadence, EvidenceGrade.PractitionersRule, 60),
            ("reconnect", FollowUpClass.Reconnect, EvidenceGrade.Research, null),
            ("search-closing", FollowUpClass.SearchClosing, EvidenceGrade.OwnDefault, 60),
            ("introduction-answer", FollowUpClass.Reply, EvidenceGrade.OwnDefault, 30),
            ("introduction-step", FollowUpClass.Promise, EvidenceGrade.PractitionersRule, 60),
            ("introduction-report", FollowUpClass.Report, EvidenceGrade.PractitionersRule, 60),
        ];

        Assert.Equal(expected, PolicySet.V1.Policies.Cast<FollowUpPolicy>().Select(p => (p.Name, p.Class, p.Grade, p.LapseInDays)));
    }

    [Fact]
    public void The_numbers_of_single_policies()
    {
        Assert.Equal((1.5, 4.0, 14), (new RhythmPolicy().IdealRatio, new RhythmPolicy().LatestRatio, new RhythmPolicy().ShortestSilenceInDays));
        Assert.Equal(30, new WarmthFloorPolicy().ShortestSilenceInDays);
        Assert.Equal(30, new MentorCheckInPolicy().IntervalInDays);
        Assert.Same(CadenceTiers.Sivers, new TierCadencePolicy().Tiers);
        Assert.Equal(EvidenceGrade.Research, new TierCadencePolicy { Tiers = CadenceTiers.Dunbar }.Grade);
        Assert.Equal(CadenceTiers.Dunbar.Source, new TierCadencePolicy { Tiers = CadenceTiers.Dunbar }.Source);
    }

    [Theory]
    [InlineData("A", 21)]
    [InlineData("B", 60)]
    [InlineData("C", 180)]
    [InlineData("D", 365)]
    [InlineData("d", 365)]
    [InlineData("E", null)]
    [InlineData(null, null)]
    public void The_tiers_of_sivers(string? tier, int? days) => Assert.Equal(days, CadenceTiers.Sivers.DaysOf(tier));

    [Theory]
    [InlineData("5", 7)]
    [InlineData("15", 30)]
    [InlineData("50", 180)]
    [InlineData("150", 365)]
    [InlineData("A", null)]
    public void The_tiers_of_dunbar(string tier, int? days) => Assert.Equal(days, CadenceTiers.Dunbar.DaysOf(tier));

    [Fact]
    public void Tiers_have_a_name_a_source_and_a_grade()
    {
        Assert.Equal(("Sivers", EvidenceGrade.NamedMethod), (CadenceTiers.Sivers.Name, CadenceTiers.Sivers.Grade));
        Assert.Equal(("Dunbar", EvidenceGrade.Research), (CadenceTiers.Dunbar.Name, CadenceTiers.Dunbar.Grade));
        Assert.Contains("Sivers", CadenceTiers.Sivers.Source, StringComparison.Ordinal);
        Assert.Equal("Sivers", CadenceTiers.Sivers.ToString());
    }

    [Fact]
    public void The_window_that_nobody_made_is_one_day_of_the_first_year()
    {
        DateWindow window = default;

        Assert.Equal(new DateWindow(default(LocalDate), default), window);
        Assert.Equal(1, window.LengthInDays);
        Assert.Equal("0001-01-01/0001-01-01", window.ToString());
    }
}
