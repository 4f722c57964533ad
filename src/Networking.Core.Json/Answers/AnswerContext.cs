using System.Text.Json.Serialization;
using Networking.Core.Agendas;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Giving;
using Networking.Core.Insights;
using Networking.Core.Introductions;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;
using Networking.Core.Scoring;

namespace Networking.Core.Json.Answers;

/// <summary>The shapes of answers, made when this library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Acquaintance))]
[JsonSerializable(typeof(Agenda))]
[JsonSerializable(typeof(AgendaDay))]
[JsonSerializable(typeof(Ask))]
[JsonSerializable(typeof(AskAdvice))]
[JsonSerializable(typeof(AskObstacle))]
[JsonSerializable(typeof(BandCount))]
[JsonSerializable(typeof(Briefing))]
[JsonSerializable(typeof(BriefingSection))]
[JsonSerializable(typeof(DateWindow))]
[JsonSerializable(typeof(DayInTouch))]
[JsonSerializable(typeof(DaySet))]
[JsonSerializable(typeof(Evidence))]
[JsonSerializable(typeof(EvidenceSum))]
[JsonSerializable(typeof(Fact))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(Gathering))]
[JsonSerializable(typeof(GatheringPlan))]
[JsonSerializable(typeof(GatheringProspect))]
[JsonSerializable(typeof(GatheringYield))]
[JsonSerializable(typeof(GivingBalance))]
[JsonSerializable(typeof(GivingSuggestion))]
[JsonSerializable(typeof(GraphPath))]
[JsonSerializable(typeof(HealthFinding))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(Introduction))]
[JsonSerializable(typeof(IntroductionPath))]
[JsonSerializable(typeof(JobSearch))]
[JsonSerializable(typeof(KindCount))]
[JsonSerializable(typeof(KnownPerson))]
[JsonSerializable(typeof(Lead))]
[JsonSerializable(typeof(LeadStage))]
[JsonSerializable(typeof(LeadStatus))]
[JsonSerializable(typeof(Move))]
[JsonSerializable(typeof(NetworkHealth))]
[JsonSerializable(typeof(NetworkLayer))]
[JsonSerializable(typeof(Opinion))]
[JsonSerializable(typeof(Outreach))]
[JsonSerializable(typeof(OwnReach))]
[JsonSerializable(typeof(PathHop))]
[JsonSerializable(typeof(PathsFound))]
[JsonSerializable(typeof(PersonToMeet))]
[JsonSerializable(typeof(PersonTopics))]
[JsonSerializable(typeof(PlanPoint))]
[JsonSerializable(typeof(Promise))]
[JsonSerializable(typeof(RankedGathering))]
[JsonSerializable(typeof(Reach))]
[JsonSerializable(typeof(Relationship))]
[JsonSerializable(typeof(SharingReadiness))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(TopicInterest))]
[JsonSerializable(typeof(TopicMatch))]
[JsonSerializable(typeof(Trust))]
[JsonSerializable(typeof(TrustMilestones))]
[JsonSerializable(typeof(Unplaced))]
[JsonSerializable(typeof(Warmth))]
[JsonSerializable(typeof(WarmthCalibration))]
internal sealed partial class AnswerContext : JsonSerializerContext;
