using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Paths;
using NodaTime;

namespace Networking.Core.Json.Tests.Support;

/// <content>Every property of the entries about the seeker, contacts and gatherings.</content>
internal static partial class GoldenEntries
{
    private static JournalEntry[] FullOfPeople =>
    [
        new SeekerProfileSet
        {
            Id = new(Id(0x47)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Profile = new()
            {
                Zone = "Europe/Paris",
                Fields = ["Fields 1", "Fields 2"],
                Background = ["Background 1", "Background 2"],
                Targets = ["Targets 1", "Targets 2"],
                Offers = ["Offers 1", "Offers 2"],
                Needs = ["Needs 1", "Needs 2"],
                WorkingDays = [IsoDayOfWeek.Monday, IsoDayOfWeek.Saturday],
                OutreachesPerDay = 3,
            },
            Attributes = Colour,
        },
        new SearchStarted { Id = new(Id(0x49)), On = new(2026, 11, 25), At = At, Source = Source, Attributes = Colour },
        new SearchEnded { Id = new(Id(0x4b)), On = new(2026, 11, 26), At = At, Source = Source, Outcome = Text("Outcome"), Attributes = Colour },
        new TargetSet
        {
            Id = new(Id(0x4e)),
            On = new(2026, 11, 27),
            At = At,
            Source = Source,
            Employer = Text("Employer"),
            Person = new(Id(0x4d)),
            PersonName = Text("PersonName"),
            Priority = 3,
            Why = Text("Why"),
            Attributes = Colour,
        },
        new ContactAdded
        {
            Id = new(Id(0x52)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            Contact = new(Id(0x51)),
            Details = new()
            {
                GivenName = Text("GivenName"),
                FamilyName = Text("FamilyName"),
                Emails = ["Emails 1", "Emails 2"],
                Phones = ["Phones 1", "Phones 2"],
                Links = ["Links 1", "Links 2"],
                Employer = Text("Employer"),
                Role = Text("Role"),
                Field = Text("Field"),
                Zone = "Europe/Paris",
                Kinds = ConnectionKinds.Personal | ConnectionKinds.Business,
                MetAt = Text("MetAt"),
                MetOn = new(2026, 11, 23),
                MetThrough = new(Id(0x50)),
                ConnectedOn = new(2026, 11, 23),
                ToldOfSearch = true,
                GivenCard = true,
                ImportantDates = [new("birthday", new(2, 29), 1980), new("name day", new(6, 24))],
            },
            Attributes = Colour,
        },
        new ContactUpdated
        {
            Id = new(Id(0x57)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Contact = new(Id(0x56)),
            Details = new()
            {
                GivenName = Text("GivenName"),
                FamilyName = Text("FamilyName"),
                Emails = ["Emails 1", "Emails 2"],
                Phones = ["Phones 1", "Phones 2"],
                Links = ["Links 1", "Links 2"],
                Employer = Text("Employer"),
                Role = Text("Role"),
                Field = Text("Field"),
                Zone = "Europe/Paris",
                Kinds = ConnectionKinds.Personal | ConnectionKinds.Business,
                MetAt = Text("MetAt"),
                MetOn = new(2026, 11, 24),
                MetThrough = new(Id(0x55)),
                ConnectedOn = new(2026, 11, 24),
                ToldOfSearch = true,
                GivenCard = true,
                ImportantDates = [new("birthday", new(2, 29), 1980), new("name day", new(6, 24))],
            },
            Attributes = Colour,
        },
        new ContactsMerged
        {
            Id = new(Id(0x5c)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            Kept = new(Id(0x5a)),
            Absorbed = new(Id(0x5b)),
            Attributes = Colour,
        },
        new ContactsKeptApart
        {
            Id = new(Id(0x15c)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            One = new(Id(0x5a)),
            Other = new(Id(0x5b)),
            Attributes = Colour,
        },
        new RelationshipDeclared
        {
            Id = new(Id(0x61)),
            On = new(2026, 11, 26),
            At = At,
            Source = Source,
            Contact = new(Id(0x60)),
            Closeness = Closeness.Close,
            Since = new(2026, 11, 26),
            VouchedBefore = true,
            Attributes = Colour,
        },
        new TierSet
        {
            Id = new(Id(0x65)),
            On = new(2026, 11, 27),
            At = At,
            Source = Source,
            Contact = new(Id(0x64)),
            Tier = Text("Tier"),
            Attributes = Colour,
        },
        new FactNoted
        {
            Id = new(Id(0x69)),
            On = new(2026, 11, 23),
            At = At,
            Source = Source,
            Contact = new(Id(0x68)),
            About = FactKind.Offer,
            Text = Text("Text"),
            Topics = ["Topics 1", "Topics 2"],
            InConfidence = true,
            Attributes = Colour,
        },
        new AcquaintanceNoted
        {
            Id = new(Id(0x6e)),
            On = new(2026, 11, 24),
            At = At,
            Source = Source,
            Contact = new(Id(0x6c)),
            Other = new(Id(0x6d)),
            OtherName = Text("OtherName"),
            OtherEmployer = Text("OtherEmployer"),
            Strength = AcquaintanceStrength.Close,
            Attributes = Colour,
        },
        new GatheringPlanned
        {
            Id = new(Id(0x75)),
            On = new(2026, 11, 25),
            At = At,
            Source = Source,
            Gathering = new(Id(0x72)),
            Name = Text("Name"),
            Date = new(2026, 11, 25),
            Topics = ["Topics 1", "Topics 2"],
            Employers = ["Employers 1", "Employers 2"],
            Expected = [new(Id(0x73)), new(Id(0x74))],
            Why = Text("Why"),
            Attributes = Colour,
        },
        new GatheringAttended
        {
            Id = new(Id(0x7b)),
            On = new(2026, 11, 26),
            At = At,
            Source = Source,
            Gathering = new(Id(0x78)),
            Name = Text("Name"),
            Met = [new(Id(0x79)), new(Id(0x7a))],
            Attributes = Colour,
        },
    ];
}
