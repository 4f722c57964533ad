using Networking.Core.Agendas;
using Networking.Core.Asks;
using Networking.Core.Calendars;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Giving;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Scoring;

namespace Networking.Core.Json.Tests.Support;

/// <summary>The public types of the core that are neither entries nor answers: what is computed with, and what is put in.</summary>
internal static class NoAnswers
{
    internal static Type[] Types { get; } =
    [
        typeof(AfterGatheringPolicy),
        typeof(AskDraft),
        typeof(AskEtiquette),
        typeof(BusinessCalendar),
        typeof(CadenceTiers),
        typeof(Capacity),
        typeof(ConnectAfterMeetingPolicy),
        typeof(ContactEntry),
        typeof(EvidenceWeights),
        typeof(FollowUpContext),
        typeof(FollowUpPolicy),
        typeof(GatheringCapture),
        typeof(GatheringWeights),
        typeof(GivingEtiquette),
        typeof(ImportantDatePolicy),
        typeof(IntroductionAnswerPolicy),
        typeof(IntroductionReportPolicy),
        typeof(IntroductionStepPolicy),
        typeof(JournalEntryValidator),
        typeof(JournalOrder),
        typeof(LeadFirstStepPolicy),
        typeof(LeadReportBackPolicy),
        typeof(MentorCheckInPolicy),
        typeof(Network),
        typeof(NetworkSettings),
        typeof(NetworkView),
        typeof(NoteWhatMattersPolicy),
        typeof(PathOptions),
        typeof(PathStart),
        typeof(PersonMet),
        typeof(PolicySet),
        typeof(PromiseKeepingPolicy),
        typeof(PromiseReminderPolicy),
        typeof(PromiseToKeep),
        typeof(ReconnectPolicy),
        typeof(ReferrerUpdatePolicy),
        typeof(ReplyOwedPolicy),
        typeof(RhythmPolicy),
        typeof(SearchClosingPolicy),
        typeof(ThankYouPolicy),
        typeof(ThreeBSevenPolicy),
        typeof(Tie),
        typeof(TieGraph),
        typeof(TierCadencePolicy),
        typeof(TopicIndex),
        typeof(TrustModel),
        typeof(UnansweredFollowUpPolicy),
        typeof(WarmthFloorPolicy),
        typeof(WarmthModel),
    ];
}
