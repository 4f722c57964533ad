using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Promises;

namespace Networking.Core.Json.Tests.Support;

/// <content>Every property of the entries about what happens with contacts.</content>
internal static partial class GoldenEntries
{
    private static JournalEntry[] FullOfDealings =>
    [
        new InteractionLogged
        {
            Id = new(Id(0x82)),
            On = new(2026, 11, 27),
            At = At,
            Source = Source,
            Contacts = [new(Id(0x7e)), new(Id(0x7f))],
            Channel = Channel.Letter,
            Direction = Direction.Mutual,
            Gesture = Gesture.Ask,
            Depth = Depth.Substantial,
            Summary = Text("Summary"),
            ThanksFor = new(Id(0x80)),
            Gathering = new(Id(0x81)),
            IsGroup = true,
            Attributes = Colour,
        },
        new LeadReceived
        {
            Id = new(Id(0x88)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            Contact = new(Id(0x87)),
            Lead = new(Id(0x86)),
            Type = LeadKind.Information,
            Description = Text("Description"),
            Attributes = Colour,
        },
        new LeadAdvanced
        {
            Id = new(Id(0x8e)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Contact = new(Id(0x8d)),
            Lead = new(Id(0x8c)),
            Step = LeadStep.Declined,
            Note = Text("Note"),
            Attributes = Colour,
        },
        new LeadReportedBack
        {
            Id = new(Id(0x94)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            Contact = new(Id(0x93)),
            Lead = new(Id(0x92)),
            Attributes = Colour,
        },
        new IntroductionRequested
        {
            Id = new(Id(0x9c)),
            On = new(2026, 11, 26),
            At = At,
            Source = Source,
            Introduction = new(Id(0x98)),
            Introducer = new(Id(0x99)),
            Petitioner = new(Id(0x9a)),
            Target = new(Id(0x9b)),
            TargetName = Text("TargetName"),
            ByIntroducer = true,
            Why = Text("Why"),
            Attributes = Colour,
        },
        new IntroductionAdvanced
        {
            Id = new(Id(0xa1)),
            On = new(2026, 11, 27),
            At = At,
            Source = Source,
            Contact = new(Id(0xa0)),
            Introduction = new(Id(0x9f)),
            Step = IntroductionStep.Closed,
            Note = Text("Note"),
            Attributes = Colour,
        },
        new IntroductionReportedBack
        {
            Id = new(Id(0xa7)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            Contact = new(Id(0xa6)),
            Introduction = new(Id(0xa5)),
            Attributes = Colour,
        },
        new AskMade
        {
            Id = new(Id(0xad)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Contact = new(Id(0xac)),
            Ask = new(Id(0xab)),
            Type = AskKind.Job,
            Target = Text("Target"),
            CommonGround = Text("CommonGround"),
            Minutes = 3,
            Note = Text("Note"),
            Attributes = Colour,
        },
        new AskAnswered
        {
            Id = new(Id(0xb3)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            Contact = new(Id(0xb2)),
            Ask = new(Id(0xb1)),
            Answer = AskAnswer.NotNow,
            NotBefore = new(2026, 11, 25),
            Attributes = Colour,
        },
        new PromiseMade
        {
            Id = new(Id(0xb9)),
            On = new(2026, 11, 26),
            At = At,
            Source = Source,
            Contact = new(Id(0xb8)),
            Promise = new(Id(0xb7)),
            By = PromiseSide.Theirs,
            Text = Text("Text"),
            Due = new(2026, 11, 26),
            Attributes = Colour,
        },
        new PromiseKept
        {
            Id = new(Id(0xbf)),
            On = new(2026, 11, 27),
            At = At,
            Source = Source,
            Contact = new(Id(0xbe)),
            Promise = new(Id(0xbd)),
            Attributes = Colour,
        },
        new FollowUpSnoozed
        {
            Id = new(Id(0xc4)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            FollowUp = new("thank-you", new(Id(0xc3)), "subject/1", new(2026, 11, 20)),
            Until = new(2026, 11, 23),
            Attributes = Colour,
        },
        new FollowUpDismissed
        {
            Id = new(Id(0xc8)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            FollowUp = new("thank-you", new(Id(0xc7)), "subject/1", new(2026, 11, 20)),
            Attributes = Colour,
        },
        new ContactPaused
        {
            Id = new(Id(0xcc)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            Contact = new(Id(0xcb)),
            Until = new(2026, 11, 25),
            Attributes = Colour,
        },
        new ContactResumed { Id = new(Id(0xd0)), On = new(2026, 11, 26), At = At, Source = Source, Contact = new(Id(0xcf)), Attributes = Colour },
        new EntryRetracted { Id = new(Id(0xd4)), On = new(2026, 11, 27), At = At, Source = Source, Entry = new(Id(0xd3)), Attributes = Colour },
        new ContactErased
        {
            Id = new(Id(0xd9)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            Contacts = [new(Id(0xd7)), new(Id(0xd8))],
            Attributes = Colour,
        },
        new UnknownEntry
        {
            Id = new(Id(0xdf)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Name = Text("Name"),
            Content = Text("Content"),
            Contacts = [new(Id(0xdd)), new(Id(0xde))],
            Attributes = Colour,
        },
    ];
}
