using Networking.Core.Agendas;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Giving;
using Networking.Core.Insights;
using Networking.Core.Introductions;
using Networking.Core.Json.Converters;
using Networking.Core.Json.Types;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;
using Networking.Core.Scoring;

namespace Networking.Core.Json.Answers;

/// <summary>What the library's computations give back, and what of a network is shown.</summary>
internal static class AnswerTypes
{
    /// <summary>The words that stand in answers alone.</summary>
    internal static IReadOnlyList<KnownType> Words { get; } =
    [
        KnownType.Of(new WordConverter<AskVerdict>()),
        KnownType.Of(new WordConverter<BriefingTopic>()),
        KnownType.Of(new WordConverter<EvidenceGrade>()),
        KnownType.Of(new WordConverter<EvidenceKind>()),
        KnownType.Of(new WordConverter<FollowUpClass>()),
        KnownType.Of(new WordConverter<GivingKind>()),
        KnownType.Of(new WordConverter<HealthTopic>()),
        KnownType.Of(new WordConverter<IntroductionRole>()),
        KnownType.Of(new WordConverter<IntroductionState>()),
        KnownType.Of(new WordConverter<LeadState>()),
        KnownType.Of(new WordConverter<TouchSides>()),
        KnownType.Of(new WordConverter<TrustLevel>()),
        KnownType.Of(new WordConverter<UnplacedCause>()),
        KnownType.Of(new WordConverter<WarmthBand>()),
    ];

    internal static IReadOnlyList<KnownType> All { get; } =
    [
        .. Words,
        KnownType.Of(new AnswerConverter<Acquaintance>()),
        KnownType.Of(new AnswerConverter<Agenda>()),
        KnownType.Of(new AnswerConverter<AgendaDay>()),
        KnownType.Of(new AnswerConverter<Ask>()),
        KnownType.Of(new AnswerConverter<AskAdvice>()),
        KnownType.Of(new AnswerConverter<AskObstacle>()),
        KnownType.Of(new AnswerConverter<BandCount>()),
        KnownType.Of(new AnswerConverter<Briefing>()),
        KnownType.Of(new AnswerConverter<BriefingSection>()),
        KnownType.Of(new AnswerConverter<DateWindow>()),
        KnownType.Of(new AnswerConverter<DayInTouch>()),
        KnownType.Of(new AnswerConverter<DaySet>()),
        KnownType.Of(new AnswerConverter<Evidence>()),
        KnownType.Of(new AnswerConverter<EvidenceSum>()),
        KnownType.Of(new AnswerConverter<Fact>()),
        KnownType.Of(new AnswerConverter<FollowUp>()),
        KnownType.Of(new AnswerConverter<Gathering>()),
        KnownType.Of(new AnswerConverter<GatheringPlan>()),
        KnownType.Of(new AnswerConverter<GatheringProspect>()),
        KnownType.Of(new AnswerConverter<GatheringYield>()),
        KnownType.Of(new AnswerConverter<GivingBalance>()),
        KnownType.Of(new AnswerConverter<GivingSuggestion>()),
        KnownType.Of(new AnswerConverter<GraphPath>()),
        KnownType.Of(new AnswerConverter<HealthFinding>()),
        KnownType.Of(new AnswerConverter<Interaction>()),
        KnownType.Of(new AnswerConverter<Introduction>()),
        KnownType.Of(new AnswerConverter<IntroductionPath>()),
        KnownType.Of(new AnswerConverter<JobSearch>()),
        KnownType.Of(new AnswerConverter<KindCount>()),
        KnownType.Of(new AnswerConverter<KnownPerson>()),
        KnownType.Of(new AnswerConverter<Lead>()),
        KnownType.Of(new AnswerConverter<LeadStage>()),
        KnownType.Of(new AnswerConverter<LeadStatus>()),
        KnownType.Of(new AnswerConverter<Move>()),
        KnownType.Of(new AnswerConverter<NetworkHealth>()),
        KnownType.Of(new AnswerConverter<NetworkLayer>()),
        KnownType.Of(new AnswerConverter<Opinion>()),
        KnownType.Of(new AnswerConverter<Outreach>()),
        KnownType.Of(new AnswerConverter<OwnReach>()),
        KnownType.Of(new AnswerConverter<PathHop>()),
        KnownType.Of(new AnswerConverter<PathsFound>()),
        KnownType.Of(new AnswerConverter<PersonToMeet>()),
        KnownType.Of(new AnswerConverter<PersonTopics>()),
        KnownType.Of(new AnswerConverter<PlanPoint>()),
        KnownType.Of(new AnswerConverter<Promise>()),
        KnownType.Of(new AnswerConverter<RankedGathering>()),
        KnownType.Of(new AnswerConverter<Reach>()),
        KnownType.Of(new AnswerConverter<Relationship>()),
        KnownType.Of(new AnswerConverter<SharingReadiness>()),
        KnownType.Of(new AnswerConverter<Target>()),
        KnownType.Of(new AnswerConverter<Topic>()),
        KnownType.Of(new AnswerConverter<TopicInterest>()),
        KnownType.Of(new AnswerConverter<TopicMatch>()),
        KnownType.Of(new AnswerConverter<Trust>()),
        KnownType.Of(new AnswerConverter<TrustMilestones>()),
        KnownType.Of(new AnswerConverter<Unplaced>()),
        KnownType.Of(new AnswerConverter<Warmth>()),
        KnownType.Of(new AnswerConverter<WarmthCalibration>()),
    ];
}
