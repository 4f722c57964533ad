using System.Text.Json.Serialization;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Paths;
using Networking.Core.Promises;

namespace Networking.Core.Json.Entries;

/// <summary>The shapes of the model's types, made when this library is compiled: no reflection looks at them at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SeekerProfileSet))]
[JsonSerializable(typeof(SearchStarted))]
[JsonSerializable(typeof(SearchEnded))]
[JsonSerializable(typeof(TargetSet))]
[JsonSerializable(typeof(ContactAdded))]
[JsonSerializable(typeof(ContactUpdated))]
[JsonSerializable(typeof(ContactsKeptApart))]
[JsonSerializable(typeof(ContactsMerged))]
[JsonSerializable(typeof(RelationshipDeclared))]
[JsonSerializable(typeof(TierSet))]
[JsonSerializable(typeof(FactNoted))]
[JsonSerializable(typeof(AcquaintanceNoted))]
[JsonSerializable(typeof(GatheringPlanned))]
[JsonSerializable(typeof(GatheringAttended))]
[JsonSerializable(typeof(InteractionLogged))]
[JsonSerializable(typeof(LeadReceived))]
[JsonSerializable(typeof(LeadAdvanced))]
[JsonSerializable(typeof(LeadReportedBack))]
[JsonSerializable(typeof(IntroductionRequested))]
[JsonSerializable(typeof(IntroductionAdvanced))]
[JsonSerializable(typeof(IntroductionReportedBack))]
[JsonSerializable(typeof(AskMade))]
[JsonSerializable(typeof(AskAnswered))]
[JsonSerializable(typeof(PromiseMade))]
[JsonSerializable(typeof(PromiseKept))]
[JsonSerializable(typeof(FollowUpSnoozed))]
[JsonSerializable(typeof(FollowUpDismissed))]
[JsonSerializable(typeof(ContactPaused))]
[JsonSerializable(typeof(ContactResumed))]
[JsonSerializable(typeof(EntryRetracted))]
[JsonSerializable(typeof(ContactErased))]
[JsonSerializable(typeof(UnknownEntry))]
[JsonSerializable(typeof(EntryHead))]
[JsonSerializable(typeof(Contact))]
internal sealed partial class EntryContext : JsonSerializerContext;
