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

namespace Networking.Core.Tests.TestData;

/// <summary>
/// Makes entries of every kind from a seed: days collide often, moments are there or not, steps come with or without
/// their openings, retractions hit anything but erasures (retractions and entries to come included), merges form
/// chains and circles, and every text is personal.
/// </summary>
internal sealed class JournalSource(int seed) : JournalChances(seed)
{
    private readonly HashSet<EntryId> _erasures = [];

    internal List<JournalEntry> Take(int count)
    {
        List<JournalEntry> entries = [];
        for (Count = 1; Count <= count; Count++)
        {
            // The first few bring most contacts in, so that the rest is about somebody; not all, and not in order.
            JournalEntry entry = Count <= Journals.Contacts && Chance(90) ? Added(Ids.Contact(Count)) : Next();
            entries.Add(entry with
            {
                At = Chance(40) ? Instant.FromUtc(entry.On.Year, entry.On.Month, entry.On.Day, Random.Next(24), Random.Next(3)) : null,
                Source = Chance(30) ? "import" : null,
                Attributes = Chance(20) ? Attributes.None.With("note", Text()) : Attributes.None,
            });
        }

        // No retraction of an erasure: a journal recorded one by one would refuse it, or not, by the order.
        entries.RemoveAll(entry => entry is EntryRetracted retraction && _erasures.Contains(retraction.Entry));
        return [.. Journals.Shuffled(entries, Seed)];
    }

    private JournalEntry Next() => Random.Next(39) switch
    {
        0 => Added(Who()),
        1 or 2 => Updated(Who()),
        3 => Chance(70) ? Merged() : KeptApart(),
        4 => new RelationshipDeclared { Id = Id(), On = Day(), Contact = Who(), Closeness = Any<Closeness>(), VouchedBefore = Chance(30), Since = Chance(30) ? Day() : null },
        5 => new TierSet { Id = Id(), On = Day(), Contact = Who(), Tier = Chance(80) ? "ABCD"[Random.Next(4)].ToString() : null },
        6 => new FactNoted { Id = Id(), On = Day(), Contact = Who(), About = Any<FactKind>(), Text = Text(), Topics = [Text(), Text()], InConfidence = Chance(20) },
        7 => Planned(),
        8 or 9 => new GatheringAttended { Id = Id(), On = Day(), Gathering = Ids.Gathering(Few()), Name = "Meetup", Met = Some() },
        >= 10 and <= 15 => Interaction(),
        16 => new LeadReceived { Id = Id(), On = Day(), Contact = Who(), Lead = Ids.Lead(Few()), Type = Any<LeadKind>(), Description = Text() },
        17 or 18 => new LeadAdvanced { Id = Id(), On = Day(), Contact = Who(), Lead = Ids.Lead(Few()), Step = Any<LeadStep>(), Note = Chance(50) ? Text() : null },
        19 => new LeadReportedBack { Id = Id(), On = Day(), Contact = Who(), Lead = Ids.Lead(Few()) },
        20 => new AskMade { Id = Id(), On = Day(), Contact = Who(), Ask = Ids.Ask(Few()), Type = Any<AskKind>(), Target = Text(), CommonGround = Text(), Minutes = 20, Note = Text() },
        21 => Answered(),
        22 => Promised(),
        23 => new PromiseKept { Id = Id(), On = Day(), Contact = Who(), Promise = Ids.Promise(Few()) },
        24 => new FollowUpSnoozed { Id = Id(), On = Day(), FollowUp = Key(), Until = Day() },
        25 => new FollowUpDismissed { Id = Id(), On = Day(), FollowUp = Key() },
        26 => new ContactPaused { Id = Id(), On = Day(), Contact = Who(), Until = Chance(50) ? Day() : null },
        27 => new ContactResumed { Id = Id(), On = Day(), Contact = Who() },
        28 or 29 => Retracted(),
        30 => Chance(30) ? Erased() : Interaction(),
        31 => Chance(50) ? new SearchStarted { Id = Id(), On = Day() } : new SearchEnded { Id = Id(), On = Day(), Outcome = Chance(50) ? "a new post" : null },
        32 => Acquainted(),
        33 => Target(),
        34 => Requested(),
        35 or 36 => new IntroductionAdvanced { Id = Id(), On = Day(), Contact = Who(), Introduction = Ids.Introduction(Few()), Step = Any<IntroductionStep>(), Note = Chance(50) ? Text() : null },
        37 => new IntroductionReportedBack { Id = Id(), On = Day(), Contact = Who(), Introduction = Ids.Introduction(Few()) },
        _ => Chance(50) ? Profile() : new UnknownEntry { Id = Id(), On = Day(), Name = "WalkTaken", Content = Text(), Contacts = Some() },
    };

    private ContactAdded Added(ContactId contact) => new() { Id = Id(), On = Day(), Contact = contact, Details = Details(contact) };

    private ContactUpdated Updated(ContactId contact) => new() { Id = Id(), On = Day(), Contact = contact, Details = Details(contact) };

    private ContactDetails Details(ContactId contact)
    {
        ContactId introducer = Who();
        return new()
        {
            GivenName = Text(),
            FamilyName = Chance(50) ? Text() : null,
            Emails = Chance(30) ? [Text(), Text()] : [],
            Phones = Chance(20) ? [Text()] : [],
            Links = Chance(20) ? [Text()] : [],
            Employer = Chance(30) ? Text() : null,
            Role = Chance(10) ? "" : Chance(30) ? Text() : null,
            Field = Chance(30) ? Text() : null,
            Zone = Chance(20) ? "Europe/Paris" : null,
            Kinds = Chance(30) ? (ConnectionKinds)Random.Next(8) : null,
            MetAt = Chance(20) ? Text() : null,
            MetOn = Chance(20) ? Day() : null,
            MetThrough = Chance(50) && introducer != contact ? introducer : null,
            ConnectedOn = Chance(30) ? Day() : null,
            ToldOfSearch = Chance(30) ? Chance(50) : null,
            GivenCard = Chance(30) ? Chance(50) : null,
            ImportantDates = Chance(20) ? [new(Text(), new AnnualDate(2, 29), 1980)] : [],
        };
    }

    private InteractionLogged Interaction()
    {
        Gesture gesture = Any<Gesture>();
        return new()
        {
            Id = Id(),
            On = Day(),
            Contacts = Chance(80) ? [Who()] : [Who(), Who(), Who()],
            Channel = Any<Channel>(),
            Direction = Any<Direction>(),
            Gesture = gesture,
            Depth = Any<Depth>(),
            Summary = Chance(50) ? Text() : null,
            ThanksFor = gesture == Gesture.Thanks && Chance(50) ? AnyId() : null,
            Gathering = Chance(10) ? Ids.Gathering(Few()) : null,
            IsGroup = Chance(10),
        };
    }

    private ContactsMerged Merged()
    {
        (ContactId kept, ContactId absorbed) = Two();
        return new() { Id = Id(), On = Day(), Kept = kept, Absorbed = absorbed };
    }

    private ContactsKeptApart KeptApart()
    {
        (ContactId one, ContactId other) = Two();
        return new() { Id = Id(), On = Day(), One = one, Other = other };
    }

    /// <summary>Topics and employers are the gathering's own; what the seeker says of it tells of those expected, where there are any.</summary>
    private GatheringPlanned Planned()
    {
        ValueList<ContactId> expected = Some();
        return new()
        {
            Id = Id(),
            On = Day(),
            Gathering = Ids.Gathering(Few()),
            Name = "Meetup",
            Date = Day(),
            Topics = Chance(50) ? [$"Topic {Few()}", $"Topic {Few()}"] : [],
            Employers = Chance(50) ? [$"Employer {Few()}"] : [],
            Expected = expected,
            Why = !expected.IsEmpty && Chance(50) ? Text() : null,
        };
    }

    private AskAnswered Answered()
    {
        AskAnswer answer = Any<AskAnswer>();
        return new()
        {
            Id = Id(),
            On = Day(),
            Contact = Who(),
            Ask = Ids.Ask(Few()),
            Answer = answer,
            NotBefore = answer == AskAnswer.NotNow ? Day() : null,
        };
    }

    private PromiseMade Promised()
    {
        LocalDate on = Day();
        return new() { Id = Id(), On = on, Contact = Who(), Promise = Ids.Promise(Few()), By = Any<PromiseSide>(), Text = Text(), Due = on.PlusDays(Random.Next(30)) };
    }

    /// <summary>Two contacts, or a contact and somebody who is none.</summary>
    private AcquaintanceNoted Acquainted()
    {
        int one = Random.Next(Journals.Contacts);
        int other = (one + 1 + Random.Next((2 * Journals.Contacts) - 1)) % (2 * Journals.Contacts);
        return new()
        {
            Id = Id(),
            On = Day(),
            Contact = Ids.Contact(one + 1),
            Other = Ids.Contact(other + 1),
            OtherName = Chance(60) ? Text() : null,
            OtherEmployer = Chance(30) ? Text() : null,
            Strength = Any<AcquaintanceStrength>(),
        };
    }

    private TargetSet Target()
    {
        bool isPerson = Chance(50);
        return new()
        {
            Id = Id(),
            On = Day(),
            Employer = isPerson ? null : $"Employer {Few()}",
            Person = isPerson ? Who() : null,
            PersonName = isPerson && Chance(50) ? Text() : null,
            Priority = Chance(80) ? Few() : null,
            Why = isPerson && Chance(50) ? Text() : null,
        };
    }

    private IntroductionRequested Requested()
    {
        int one = Random.Next(Journals.Contacts);
        ContactId[] people = [Ids.Contact(one + 1), Ids.Contact(((one + 1 + Random.Next(Journals.Contacts - 1)) % Journals.Contacts) + 1)];
        int seeker = Random.Next(3);
        return new()
        {
            Id = Id(),
            On = Day(),
            Introduction = Ids.Introduction(Few()),
            Introducer = seeker == 0 ? null : people[0],
            Petitioner = seeker == 1 ? null : seeker == 0 ? people[0] : people[1],
            Target = seeker == 2 ? null : people[1],
            TargetName = Chance(30) ? Text() : null,
            ByIntroducer = Chance(30),
            Why = Chance(30) ? Text() : null,
        };
    }

    private EntryRetracted Retracted()
    {
        EntryId target = AnyId();
        return new() { Id = Id(), On = Day(), Entry = target == Id() ? Ids.Entry(Count + 1) : target };
    }

    private ContactErased Erased()
    {
        _erasures.Add(Id());
        return new() { Id = Id(), On = Day(), Contacts = [Who()] };
    }

    private SeekerProfileSet Profile() => new() { Id = Id(), On = Day(), Profile = new() { Zone = "Europe/Paris", OutreachesPerDay = Random.Next(9) } };

    private FollowUpKey Key() => new("thank-you", Who(), AnyId().ToString(), Day());
}
