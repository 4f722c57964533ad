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
using NodaTime;

namespace Networking.Core.Json.Tests.Support;

/// <content>Nothing but what each entry needs.</content>
internal static partial class GoldenEntries
{
    private static JournalEntry[] BareOnes =>
    [
        new SeekerProfileSet
        {
            Id = new(Id(0x48)),
            On = new(2026, 11, 24),
            Profile = new()
            {
                WorkingDays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
                OutreachesPerDay = 5,
            },
        },
        new SearchStarted { Id = new(Id(0x4a)), On = new(2026, 11, 25) },
        new SearchEnded { Id = new(Id(0x4c)), On = new(2026, 11, 26) },
        new TargetSet { Id = new(Id(0x4f)), On = new(2026, 11, 27), Priority = null },
        new ContactAdded { Id = new(Id(0x54)), On = new(2026, 11, 23), Contact = new(Id(0x53)), Details = new() },
        new ContactUpdated { Id = new(Id(0x59)), On = new(2026, 11, 24), Contact = new(Id(0x58)), Details = new() },
        new ContactsMerged { Id = new(Id(0x5f)), On = new(2026, 11, 25), Kept = new(Id(0x5d)), Absorbed = new(Id(0x5e)) },
        new ContactsKeptApart { Id = new(Id(0x15f)), On = new(2026, 11, 25), One = new(Id(0x5d)), Other = new(Id(0x5e)) },
        new RelationshipDeclared { Id = new(Id(0x63)), On = new(2026, 11, 26), Contact = new(Id(0x62)), Closeness = Closeness.Close },
        new TierSet { Id = new(Id(0x67)), On = new(2026, 11, 27), Contact = new(Id(0x66)), Tier = null },
        new FactNoted { Id = new(Id(0x6b)), On = new(2026, 11, 23), Contact = new(Id(0x6a)), Text = Text("Text") },
        new AcquaintanceNoted
        {
            Id = new(Id(0x71)),
            On = new(2026, 11, 24),
            Contact = new(Id(0x6f)),
            Other = new(Id(0x70)),
            Strength = AcquaintanceStrength.Close,
        },
        new GatheringPlanned
        {
            Id = new(Id(0x77)),
            On = new(2026, 11, 25),
            Gathering = new(Id(0x76)),
            Name = Text("Name"),
            Date = new(2026, 11, 25),
        },
        new GatheringAttended { Id = new(Id(0x7d)), On = new(2026, 11, 26), Gathering = new(Id(0x7c)), Name = Text("Name") },
        new InteractionLogged
        {
            Id = new(Id(0x85)),
            On = new(2026, 11, 27),
            Contacts = [new(Id(0x83)), new(Id(0x84))],
            Direction = Direction.Mutual,
        },
        new LeadReceived
        {
            Id = new(Id(0x8b)),
            On = new(2026, 11, 23),
            Contact = new(Id(0x8a)),
            Lead = new(Id(0x89)),
            Description = Text("Description"),
        },
        new LeadAdvanced { Id = new(Id(0x91)), On = new(2026, 11, 24), Contact = new(Id(0x90)), Lead = new(Id(0x8f)), Step = LeadStep.Declined },
        new LeadReportedBack { Id = new(Id(0x97)), On = new(2026, 11, 25), Contact = new(Id(0x96)), Lead = new(Id(0x95)) },
        new IntroductionRequested { Id = new(Id(0x9e)), On = new(2026, 11, 26), Introduction = new(Id(0x9d)) },
        new IntroductionAdvanced
        {
            Id = new(Id(0xa4)),
            On = new(2026, 11, 27),
            Contact = new(Id(0xa3)),
            Introduction = new(Id(0xa2)),
            Step = IntroductionStep.Closed,
        },
        new IntroductionReportedBack { Id = new(Id(0xaa)), On = new(2026, 11, 23), Contact = new(Id(0xa9)), Introduction = new(Id(0xa8)) },
        new AskMade { Id = new(Id(0xb0)), On = new(2026, 11, 24), Contact = new(Id(0xaf)), Ask = new(Id(0xae)), Type = AskKind.Job },
        new AskAnswered { Id = new(Id(0xb6)), On = new(2026, 11, 25), Contact = new(Id(0xb5)), Ask = new(Id(0xb4)), Answer = AskAnswer.NotNow },
        new PromiseMade
        {
            Id = new(Id(0xbc)),
            On = new(2026, 11, 26),
            Contact = new(Id(0xbb)),
            Promise = new(Id(0xba)),
            Text = Text("Text"),
            Due = new(2026, 11, 26),
        },
        new PromiseKept { Id = new(Id(0xc2)), On = new(2026, 11, 27), Contact = new(Id(0xc1)), Promise = new(Id(0xc0)) },
        new FollowUpSnoozed
        {
            Id = new(Id(0xc6)),
            On = new(2026, 11, 23),
            FollowUp = new("thank-you", new(Id(0xc5)), "subject/1", new(2026, 11, 20)),
            Until = new(2026, 11, 23),
        },
        new FollowUpDismissed
        {
            Id = new(Id(0xca)),
            On = new(2026, 11, 24),
            FollowUp = new("thank-you", new(Id(0xc9)), "subject/1", new(2026, 11, 20)),
        },
        new ContactPaused { Id = new(Id(0xce)), On = new(2026, 11, 25), Contact = new(Id(0xcd)) },
        new ContactResumed { Id = new(Id(0xd2)), On = new(2026, 11, 26), Contact = new(Id(0xd1)) },
        new EntryRetracted { Id = new(Id(0xd6)), On = new(2026, 11, 27), Entry = new(Id(0xd5)) },
        new ContactErased { Id = new(Id(0xdc)), On = new(2026, 11, 23), Contacts = [new(Id(0xda)), new(Id(0xdb))] },
        new UnknownEntry { Id = new(Id(0xe0)), On = new(2026, 11, 24), Name = Text("Name"), Content = "" },
    ];
}
