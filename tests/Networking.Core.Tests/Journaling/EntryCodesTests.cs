using System.Reflection;
using FluentValidation;
using FluentValidation.Results;
using FsCheck.Xunit;
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
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

/// <summary>For each code, entries that bring it up and nothing else.</summary>
public class EntryCodesTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly ContactId Them = Ids.Contact(1);
    private static readonly EntryId Id = Ids.Entry(50);
    private static readonly string TooLong = new('x', 10_001);

    /// <summary>Knows contacts 1 and 2 (the same person), 4 (said to be another), lead, ask and promise 1, and an erasure, entry 9, of contact 3.</summary>
    private static readonly Network Known = Network.Empty.Replay(
    [
        new ContactAdded { Id = Ids.Entry(1), On = Day, Contact = Them, Details = new() { GivenName = "Ada" } },
        new ContactAdded { Id = Ids.Entry(2), On = Day, Contact = Ids.Contact(2), Details = new() { GivenName = "Ada" } },
        new ContactsMerged { Id = Ids.Entry(3), On = Day, Kept = Them, Absorbed = Ids.Contact(2) },
        new LeadReceived { Id = Ids.Entry(4), On = Day, Contact = Them, Lead = Ids.Lead(1), Description = "A lead" },
        new AskMade { Id = Ids.Entry(5), On = Day, Contact = Them, Ask = Ids.Ask(1), Type = AskKind.Advice },
        new PromiseMade { Id = Ids.Entry(6), On = Day, Contact = Them, Promise = Ids.Promise(1), Text = "A promise", Due = Day },
        new IntroductionRequested { Id = Ids.Entry(7), On = Day, Introduction = Ids.Introduction(1), Introducer = Them, Target = Ids.Contact(8), TargetName = "Grace" },
        new ContactAdded { Id = Ids.Entry(10), On = Day, Contact = Ids.Contact(4), Details = new() { GivenName = "Bo" } },
        new ContactsKeptApart { Id = Ids.Entry(11), On = Day, One = Ids.Contact(4), Other = Them },
        new ContactErased { Id = Ids.Entry(9), On = Day, Contacts = [Ids.Contact(3)] },
    ]);

    private static readonly InteractionLogged Talk = new() { Id = Id, On = Day, Contacts = [Them], Direction = Direction.Mine };
    private static readonly ContactUpdated Update = new() { Id = Id, On = Day, Contact = Them, Details = new() };
    private static readonly AskMade Ask = new() { Id = Id, On = Day, Contact = Them, Ask = Ids.Ask(7), Type = AskKind.Advice };
    private static readonly SeekerProfileSet Profile = new() { Id = Id, On = Day, Profile = new() };
    private static readonly AcquaintanceNoted Acquaintance = new() { Id = Id, On = Day, Contact = Them, Other = Ids.Contact(8), OtherName = "Grace", Strength = AcquaintanceStrength.Knows };
    private static readonly IntroductionRequested Introduction = new() { Id = Id, On = Day, Introduction = Ids.Introduction(9), Introducer = Them, Target = Ids.Contact(8), TargetName = "Grace" };
    private static readonly GatheringPlanned Plan = new() { Id = Id, On = Day, Gathering = Ids.Gathering(1), Name = "Meetup", Date = Day };
    private static readonly FollowUpKey Key = new("thank-you", Them, "", Day);

    private static readonly (string Code, JournalEntry Entry)[] Cases =
    [
        (EntryCodes.IdEmpty, Talk with { Id = default }),
        (EntryCodes.IdEmpty, Talk with { Contacts = [Them, default] }),
        (EntryCodes.IdEmpty, new LeadReportedBack { Id = Id, On = Day, Contact = Them, Lead = default }),
        (EntryCodes.IdEmpty, new EntryRetracted { Id = Id, On = Day, Entry = default }),
        (EntryCodes.IdEmpty, new GatheringAttended { Id = Id, On = Day, Gathering = default, Name = "Meetup", Met = [Them] }),
        (EntryCodes.IdEmpty, Plan with { Expected = [Them, default] }),
        (EntryCodes.IdConflict, Talk with { Id = Ids.Entry(1) }),
        (EntryCodes.DateOutOfRange, Talk with { On = new(1899, 12, 31) }),
        (EntryCodes.DateOutOfRange, Talk with { On = new(2100, 1, 1) }),
        (EntryCodes.DateOutOfRange, Update with { Details = new() { MetOn = new(1899, 12, 31) } }),
        (EntryCodes.DateOutOfRange, Update with { Details = new() { ConnectedOn = new(2100, 1, 1) } }),
        (EntryCodes.DateOutOfRange, new RelationshipDeclared { Id = Id, On = Day, Contact = Them, Closeness = default, Since = new(1899, 1, 1) }),
        (EntryCodes.DateOutOfRange, new ContactPaused { Id = Id, On = Day, Contact = Them, Until = new(2100, 1, 1) }),
        (EntryCodes.DateOutOfRange, new FollowUpSnoozed { Id = Id, On = Day, FollowUp = Key, Until = new(2100, 1, 1) }),
        (EntryCodes.DateOutOfRange, Plan with { Date = new(2100, 1, 1) }),
        (EntryCodes.ValueUnknown, Talk with { Channel = (Channel)99 }),
        (EntryCodes.ValueUnknown, Talk with { Direction = (Direction)(-1) }),
        (EntryCodes.ValueUnknown, Talk with { Gesture = (Gesture)99 }),
        (EntryCodes.ValueUnknown, Talk with { Depth = (Depth)99 }),
        (EntryCodes.ValueUnknown, Update with { Details = new() { Kinds = (ConnectionKinds)8 } }),
        (EntryCodes.ValueUnknown, Update with { Details = new() { Kinds = (ConnectionKinds)(-1) } }),
        (EntryCodes.ValueUnknown, Profile with { Profile = new() { WorkingDays = [IsoDayOfWeek.None] } }),
        (EntryCodes.ValueMissing, Talk with { Attributes = null! }),
        (EntryCodes.ValueMissing, Update with { Details = null! }),
        (EntryCodes.ValueMissing, new ContactAdded { Id = Id, On = Day, Contact = Them, Details = null! }),
        (EntryCodes.ValueMissing, Profile with { Profile = null! }),
        (EntryCodes.TextTooLong, Update with { Details = new() { ImportantDates = [null!] } }),
        (EntryCodes.TextEmpty, new FactNoted { Id = Id, On = Day, Contact = Them, Text = " " }),
        (EntryCodes.TextEmpty, new FactNoted { Id = Id, On = Day, Contact = Them, Text = null! }),
        (EntryCodes.TextEmpty, new TierSet { Id = Id, On = Day, Contact = Them, Tier = " " }),
        (EntryCodes.TextEmpty, new UnknownEntry { Id = Id, On = Day, Name = "" }),
        (EntryCodes.TextEmpty, new FollowUpDismissed { Id = Id, On = Day, FollowUp = Key with { Policy = "" } }),
        (EntryCodes.TextTooLong, Talk with { Summary = TooLong }),
        (EntryCodes.TextTooLong, Talk with { Source = TooLong }),
        (EntryCodes.TextTooLong, Talk with { Attributes = Attributes.None.With("note", TooLong) }),
        (EntryCodes.TextTooLong, Update with { Details = new() { Emails = [TooLong] } }),
        (EntryCodes.TextTooLong, Update with { Details = new() { ImportantDates = [new(TooLong, new AnnualDate(1, 1))] } }),
        (EntryCodes.TextTooLong, Profile with { Profile = new() { Fields = [TooLong] } }),
        (EntryCodes.TextTooLong, Profile with { Profile = new() { Offers = [TooLong] } }),
        (EntryCodes.TextTooLong, Profile with { Profile = new() { Needs = [TooLong] } }),
        (EntryCodes.TextTooLong, new SearchEnded { Id = Id, On = Day, Outcome = TooLong }),
        (EntryCodes.TextTooLong, Plan with { Topics = ["metering", TooLong] }),
        (EntryCodes.TextTooLong, Plan with { Employers = [null!] }),
        (EntryCodes.TextTooLong, Plan with { Why = TooLong }),
        (EntryCodes.TextTooLong, Ask with { Target = TooLong }),
        (EntryCodes.TextTooLong, Ask with { CommonGround = TooLong }),
        (EntryCodes.ContactMissing, Talk with { Contacts = [] }),
        (EntryCodes.ContactMissing, new ContactErased { Id = Id, On = Day, Contacts = [] }),
        (EntryCodes.ContactNameless, new ContactAdded { Id = Id, On = Day, Contact = Them, Details = new() { GivenName = " ", Role = "CTO" } }),
        (EntryCodes.ContactNameless, new ContactAdded { Id = Id, On = Day, Contact = Them, Details = new() { Emails = [""] } }),
        (EntryCodes.MergeWithItself, new ContactsMerged { Id = Id, On = Day, Kept = Them, Absorbed = Them }),
        (EntryCodes.KeptApartFromThemselves, new ContactsKeptApart { Id = Id, On = Day, One = Them, Other = Them }),
        (EntryCodes.MetThroughThemselves, Update with { Details = new() { MetThrough = Them } }),
        (EntryCodes.ZoneUnknown, Update with { Details = new() { Zone = "Europe/Nowhere" } }),
        (EntryCodes.ZoneUnknown, Profile with { Profile = new() { Zone = "Nowhere" } }),
        (EntryCodes.ThanksForWithoutThanks, Talk with { ThanksFor = Ids.Entry(1) }),
        (EntryCodes.RetractsItself, new EntryRetracted { Id = Ids.Entry(50), On = Day, Entry = Ids.Entry(50) }),
        (EntryCodes.RetractsErasure, new EntryRetracted { Id = Id, On = Day, Entry = Ids.Entry(9) }),
        (EntryCodes.IdEmpty, Acquaintance with { Other = default }),
        (EntryCodes.IdEmpty, new TargetSet { Id = Id, On = Day, Person = default(ContactId), Priority = 1 }),
        (EntryCodes.IdEmpty, Introduction with { Target = default(ContactId) }),
        (EntryCodes.ValueUnknown, Acquaintance with { Strength = (AcquaintanceStrength)9 }),
        (EntryCodes.ValueUnknown, new IntroductionAdvanced { Id = Id, On = Day, Contact = Them, Introduction = Ids.Introduction(1), Step = (IntroductionStep)99 }),
        (EntryCodes.TextTooLong, Acquaintance with { OtherName = TooLong }),
        (EntryCodes.TextTooLong, Acquaintance with { OtherEmployer = TooLong }),
        (EntryCodes.TextTooLong, Introduction with { TargetName = TooLong }),
        (EntryCodes.TextTooLong, Introduction with { Why = TooLong }),
        (EntryCodes.TextTooLong, new IntroductionAdvanced { Id = Id, On = Day, Contact = Them, Introduction = Ids.Introduction(1), Step = IntroductionStep.Made, Note = TooLong }),
        (EntryCodes.TextTooLong, new TargetSet { Id = Id, On = Day, Employer = TooLong, Priority = 1 }),
        (EntryCodes.AcquaintanceWithThemselves, Acquaintance with { Other = Them }),
        (EntryCodes.TargetNotOne, new TargetSet { Id = Id, On = Day, Priority = 1 }),
        (EntryCodes.TargetNotOne, new TargetSet { Id = Id, On = Day, Employer = " ", Priority = 1 }),
        (EntryCodes.TargetNotOne, new TargetSet { Id = Id, On = Day, Employer = "Fjordkraft", Person = Them, Priority = 1 }),
        (EntryCodes.NumberOutOfRange, new TargetSet { Id = Id, On = Day, Employer = "Fjordkraft", Priority = 0 }),
        (EntryCodes.NumberOutOfRange, new TargetSet { Id = Id, On = Day, Employer = "Fjordkraft", Priority = 6 }),
        (EntryCodes.IntroductionWithoutSeeker, Introduction with { Petitioner = Ids.Contact(3) }),
        (EntryCodes.IntroductionWithoutSeeker, Introduction with { Introducer = null }),
        (EntryCodes.IntroductionWithoutSeeker, Introduction with { Target = null }),
        (EntryCodes.IntroductionWithoutSeeker, Introduction with { Introducer = null, Target = null }),
        (EntryCodes.IntroductionWithThemselves, Introduction with { Target = Them }),
        (EntryCodes.IntroductionWithThemselves, Introduction with { Target = null, Petitioner = Them }),
        (EntryCodes.IdEmpty, Introduction with { Introducer = default(ContactId) }),
        (EntryCodes.PromiseDueBeforeMade, new PromiseMade { Id = Id, On = Day, Contact = Them, Promise = Ids.Promise(2), Text = "A promise", Due = Day.PlusDays(-1) }),
        (EntryCodes.NotBeforeWithoutNotNow, new AskAnswered { Id = Id, On = Day, Contact = Them, Ask = Ids.Ask(1), Answer = AskAnswer.No, NotBefore = Day }),
        (EntryCodes.NumberOutOfRange, Profile with { Profile = new() { OutreachesPerDay = -1 } }),
        (EntryCodes.NumberOutOfRange, Profile with { Profile = new() { WorkingDays = [] } }),
        (EntryCodes.NumberOutOfRange, Ask with { Minutes = 0 }),
        (EntryCodes.NumberOutOfRange, Ask with { Minutes = 1441 }),
        (EntryCodes.ContactUnknown, Talk with { Contacts = [Ids.Contact(7)] }),
        (EntryCodes.ContactUnknown, Talk with { Contacts = [Them, Ids.Contact(7)] }),
        (EntryCodes.SubjectUnknown, new LeadAdvanced { Id = Id, On = Day, Contact = Them, Lead = Ids.Lead(2), Step = LeadStep.Closed }),
        (EntryCodes.SubjectUnknown, new LeadReportedBack { Id = Id, On = Day, Contact = Them, Lead = Ids.Lead(2) }),
        (EntryCodes.SubjectUnknown, new AskAnswered { Id = Id, On = Day, Contact = Them, Ask = Ids.Ask(2), Answer = AskAnswer.Yes }),
        (EntryCodes.SubjectUnknown, new PromiseKept { Id = Id, On = Day, Contact = Them, Promise = Ids.Promise(2) }),
        (EntryCodes.ContactUnknown, Acquaintance with { Other = Ids.Contact(7), OtherName = " " }),
        (EntryCodes.ContactUnknown, Acquaintance with { Contact = Ids.Contact(7) }),
        (EntryCodes.ContactUnknown, Introduction with { Target = Ids.Contact(7), TargetName = null }),
        (EntryCodes.ContactUnknown, Introduction with { Introducer = Ids.Contact(7) }),
        (EntryCodes.SubjectUnknown, new IntroductionAdvanced { Id = Id, On = Day, Contact = Them, Introduction = Ids.Introduction(2), Step = IntroductionStep.Made }),
        (EntryCodes.ContactUnknown, new TargetSet { Id = Id, On = Day, Person = Ids.Contact(7), Priority = 1 }),
        (EntryCodes.IntroductionOfOthers, new IntroductionAdvanced { Id = Id, On = Day, Contact = Ids.Contact(7), Introduction = Ids.Introduction(1), Step = IntroductionStep.Made }),
        (EntryCodes.IntroductionOfOthers, new IntroductionReportedBack { Id = Id, On = Day, Contact = Ids.Contact(7), Introduction = Ids.Introduction(1) }),
        (EntryCodes.SubjectUnknown, new IntroductionReportedBack { Id = Id, On = Day, Contact = Them, Introduction = Ids.Introduction(2) }),
        (EntryCodes.RetractedUnknown, new EntryRetracted { Id = Id, On = Day, Entry = Ids.Entry(40) }),
        (EntryCodes.ErasureIncomplete, new ContactErased { Id = Id, On = Day, Contacts = [Them] }),
        (EntryCodes.KeptApartThoughMerged, new ContactsKeptApart { Id = Id, On = Day, One = Them, Other = Ids.Contact(2) }),
        (EntryCodes.MergedThoughKeptApart, new ContactsMerged { Id = Id, On = Day, Kept = Ids.Contact(4), Absorbed = Ids.Contact(2) }),
        (EntryCodes.IdEmpty, new ContactsKeptApart { Id = Id, On = Day, One = Them, Other = default }),
    ];

    private static readonly string[] Warnings =
    [
        EntryCodes.ContactUnknown, EntryCodes.SubjectUnknown, EntryCodes.IntroductionOfOthers, EntryCodes.RetractedUnknown, EntryCodes.ErasureIncomplete,
        EntryCodes.KeptApartThoughMerged, EntryCodes.MergedThoughKeptApart,
    ];

    public static TheoryData<int> Numbers() => new(Enumerable.Range(0, Cases.Length));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_entry_brings_up_its_code(int number)
    {
        (string code, JournalEntry entry) = Cases[number];
        ValidationFailure[] found = [.. Known.Validate(entry).Errors.Where(f => f.Severity == Severity.Error || Warnings.Contains(code))];

        ValidationFailure failure = Assert.Single(found);
        Assert.Equal(code, failure.ErrorCode);
        Assert.Equal(Warnings.Contains(code) ? Severity.Warning : Severity.Error, failure.Severity);
        Assert.NotEmpty(failure.PropertyName);
        Assert.Equal(Warnings.Contains(code), Known.TryRecord(entry, out Network next, out ValidationResult result));
        Assert.Equal(Warnings.Contains(code) ? Known.Count + 1 : Known.Count, next.Count);
        Assert.NotEmpty(result.Errors);
        if (Warnings.Contains(code))
        {
            Assert.Equal(next.Count, Known.Record(entry).Count);
        }
        else
        {
            Assert.Same(Known, next);
            Assert.Contains(Assert.Throws<ValidationException>(() => Known.Record(entry)).Errors, f => f.ErrorCode == code);
        }
    }

    [Fact]
    public void Every_code_is_brought_up_by_some_entry()
    {
        string[] codes = [.. typeof(EntryCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!)];

        Assert.Equal(codes.Order(StringComparer.Ordinal), Cases.Select(c => c.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [Fact]
    public void All_failures_are_reported_at_once()
    {
        InteractionLogged wrong = new() { Id = default, On = new(1800, 1, 1), Contacts = [], Channel = (Channel)99, Direction = Direction.Mine, ThanksFor = Id, Summary = TooLong };

        Assert.Equal(
            [
                EntryCodes.IdEmpty, EntryCodes.DateOutOfRange, EntryCodes.ContactMissing,
                EntryCodes.ValueUnknown, EntryCodes.TextTooLong, EntryCodes.ThanksForWithoutThanks,
            ],
            Network.Empty.Validate(wrong).Errors.Select(failure => failure.ErrorCode));
    }

    [Fact]
    public void Somebody_with_a_name_need_not_be_a_contact()
    {
        Assert.Empty(Known.Validate(Acquaintance).Errors);
        Assert.Empty(Known.Validate(Introduction).Errors);
        Assert.Empty(Known.Validate(new TargetSet { Id = Id, On = Day, Person = Ids.Contact(8), Priority = 5 }).Errors);
    }

    [Property(Arbitrary = [typeof(Journals)])]
    public void Entries_that_are_well_formed_have_no_errors(Journal journal) =>
        Assert.All(journal.Entries, entry => Assert.DoesNotContain(Network.Empty.Validate(entry).Errors, f => f.Severity == Severity.Error));

    [Fact]
    public void The_edges_of_dates_and_lengths_are_inclusive()
    {
        Assert.Empty(Known.Validate(Talk with { On = new(1900, 1, 1) }).Errors);
        Assert.Empty(Known.Validate(Talk with { On = new(2099, 12, 31), Summary = TooLong[1..] }).Errors);
        Assert.Empty(Known.Validate(Ask with { Minutes = 1 }).Errors);
        Assert.Empty(Known.Validate(Ask with { Minutes = 1440, Target = TooLong[1..] }).Errors);
        Assert.Empty(Known.Validate(new TierSet { Id = Id, On = Day, Contact = Them, Tier = null }).Errors);
        Assert.Throws<ArgumentNullException>("entry", () => Known.Validate(null!));
    }
}
