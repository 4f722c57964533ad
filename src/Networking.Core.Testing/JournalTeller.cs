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

namespace Networking.Core.Testing;

/// <summary>
/// Makes up a journal from a seed: ten people, three of whom work together, one never answers and one was last heard
/// from years ago; and whatever can happen between people, most of it in the last weeks.
/// </summary>
internal sealed class JournalTeller(int seed, LocalDate today)
{
    private const int People = 10;
    private const int Silent = 7;
    private const int Untouched = 8;
    private const int LongAgo = 9;

    private readonly Dice _dice = new(seed);
    private readonly List<JournalEntry> _entries = [];

    internal IReadOnlyList<JournalEntry> Tell()
    {
        for (int person = 0; person < People; person++)
        {
            Write(new ContactAdded { Id = Id(), On = today.PlusYears(-5), Contact = Person(person), Details = Details(person) });
        }

        for (int year = 0; year < 3; year++)
        {
            Touch(Person(LongAgo), today.PlusDays(-1200 - (50 * year)), Direction.Mutual);
        }

        for (int messages = _dice.Below(3); messages > 0; messages--)
        {
            Touch(Person(Silent), Day(), Direction.Mine, Gesture.Conversation);
        }

        for (int count = 15 + _dice.Below(45); count > 0; count--)
        {
            Happen(Person(_dice.Below(Silent)));
        }

        return _entries;
    }

    private void Happen(ContactId who)
    {
        switch (_dice.Below(22))
        {
            case < 8:
                Touch(who, Day(), _dice.Any<Direction>());
                break;
            case < 10:
                Lead(who);
                break;
            case 10:
                Ask(who);
                break;
            case 11 or 12:
                Promise(who);
                break;
            case 13 or 14:
                Gathering(who);
                break;
            case 15:
                Write(new FactNoted { Id = Id(), On = Day(), Contact = who, About = _dice.Any<FactKind>(), Text = "a fact" });
                break;
            case 16:
                Write(new TierSet { Id = Id(), On = Day(), Contact = who, Tier = _dice.OneOf("A", "B", "C", "D", "5", "150", null) });
                break;
            case 17:
                Write(new RelationshipDeclared { Id = Id(), On = Day(), Contact = who, Closeness = _dice.Any<Closeness>() });
                break;
            case 18:
                OfThePerson(who);
                break;
            case 19:
                Introduction(who);
                break;
            case 20:
                OfOthers(who);
                break;
            default:
                OfTheJournal();
                break;
        }
    }

    private void Lead(ContactId who)
    {
        LocalDate day = Day();
        LeadId lead = new(NewGuid());
        Write(new LeadReceived { Id = Id(), On = day, At = Moment(day), Contact = who, Lead = lead, Type = _dice.Any<LeadKind>(), Description = "a hint" });
        for (int steps = _dice.Below(4); steps > 0; steps--)
        {
            day = Later(day);
            Write(new LeadAdvanced { Id = Id(), On = day, Contact = who, Lead = lead, Step = _dice.Any<LeadStep>() });
        }

        if (_dice.Chance(30))
        {
            Write(new LeadReportedBack { Id = Id(), On = Later(day), Contact = who, Lead = lead });
        }
    }

    private void Ask(ContactId who)
    {
        LocalDate day = Day();
        AskId ask = new(NewGuid());
        Write(new AskMade { Id = Id(), On = day, Contact = who, Ask = ask, Type = _dice.OneOf(_dice.Any<AskKind>(), AskKind.Mentorship) });
        if (_dice.Chance(70))
        {
            AskAnswer answer = _dice.OneOf(AskAnswer.Yes, AskAnswer.Yes, AskAnswer.No, AskAnswer.NotNow);
            LocalDate on = Later(day);
            Write(new AskAnswered { Id = Id(), On = on, Contact = who, Ask = ask, Answer = answer, NotBefore = answer == AskAnswer.NotNow ? on.PlusDays(40) : null });
        }
    }

    private void Promise(ContactId who)
    {
        LocalDate day = Day();
        PromiseId promise = new(NewGuid());
        Write(new PromiseMade { Id = Id(), On = day, Contact = who, Promise = promise, By = _dice.Any<PromiseSide>(), Text = "a book", Due = day.PlusDays(_dice.Below(20)) });
        if (_dice.Chance(30))
        {
            Write(new PromiseKept { Id = Id(), On = Later(day), Contact = who, Promise = promise });
        }
    }

    private void Gathering(ContactId who)
    {
        LocalDate day = Day();
        GatheringId gathering = new(NewGuid());
        Write(new GatheringPlanned { Id = Id(), On = day.PlusDays(-10), Gathering = gathering, Name = "a gathering", Date = day });
        Write(new GatheringAttended { Id = Id(), On = day, At = Moment(day), Gathering = gathering, Name = "a gathering", Met = [who, Person(_dice.Below(Silent))] });
    }

    /// <summary>The seeker stands in any of the three places; the words come in their order, as far as it got, or with a no.</summary>
    private void Introduction(ContactId who)
    {
        LocalDate day = Day();
        IntroductionId introduction = new(NewGuid());
        ContactId other = _dice.Chance(30) ? new(NewGuid()) : Person(_dice.OneOf(Silent, Untouched, LongAgo));
        int seeker = _dice.Below(3);
        Write(new IntroductionRequested
        {
            Id = Id(),
            On = day,
            At = Moment(day),
            Introduction = introduction,
            Introducer = seeker == 0 ? null : who,
            Petitioner = seeker == 1 ? null : seeker == 0 ? who : other,
            Target = seeker == 2 ? null : other,
            TargetName = seeker == 2 ? null : "Somebody New",
            ByIntroducer = _dice.Chance(30),
        });
        IntroductionStep[] steps = [IntroductionStep.IntroducerAgreed, IntroductionStep.PetitionerAgreed, IntroductionStep.TargetAgreed, IntroductionStep.Made, IntroductionStep.Met, IntroductionStep.Closed];
        for (int step = 0, last = _dice.Below(steps.Length + 1); step < last; step++)
        {
            day = Later(day);
            Write(new IntroductionAdvanced { Id = Id(), On = day, Contact = who, Introduction = introduction, Step = _dice.Chance(85) ? steps[step] : _dice.Any<IntroductionStep>() });
        }

        if (_dice.Chance(30))
        {
            Write(new IntroductionReportedBack { Id = Id(), On = Later(day), Contact = who, Introduction = introduction });
        }
    }

    private void OfOthers(ContactId who)
    {
        ContactId somebody = new(NewGuid());
        Write(new AcquaintanceNoted { Id = Id(), On = Day(), Contact = who, Other = somebody, OtherName = "Somebody Else", OtherEmployer = "Works", Strength = _dice.Any<AcquaintanceStrength>() });
        Write(_dice.Chance(50)
            ? new TargetSet { Id = Id(), On = Day(), Person = somebody, Priority = 1 + _dice.Below(5) }
            : new TargetSet { Id = Id(), On = Day(), Employer = "Works", Priority = _dice.Chance(80) ? 3 : null });
    }

    private void OfThePerson(ContactId who) => Write(_dice.Below(7) switch
    {
        0 => new ContactPaused { Id = Id(), On = Day(), Contact = who, Until = _dice.Chance(60) ? Day().PlusDays(20) : null },
        1 => new ContactResumed { Id = Id(), On = Day(), Contact = who },
        2 => new ContactUpdated { Id = Id(), On = Day(), Contact = who, Details = new() { Employer = "Acme", ConnectedOn = _dice.Chance(50) ? Day() : null } },
        3 => new FollowUpSnoozed { Id = Id(), On = Day(), FollowUp = new("tier-cadence", who, "", Day()), Until = today.PlusDays(9) },
        4 => new FollowUpDismissed { Id = Id(), On = Day(), FollowUp = new("tier-cadence", who, "", Day()) },
        5 => new ContactsKeptApart { Id = Id(), On = Day(), One = who, Other = Person(LongAgo) },
        _ => new ContactsMerged { Id = Id(), On = Day(), Kept = who, Absorbed = Person(Untouched) },
    });

    private void OfTheJournal() => Write(_dice.Below(5) switch
    {
        0 => new SearchStarted { Id = Id(), On = Day().PlusDays(-90) },
        1 => new SearchEnded { Id = Id(), On = Day(), Outcome = "a new post" },
        2 => new SeekerProfileSet { Id = Id(), On = Day(), Profile = new() { WorkingDays = [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday] } },
        3 => new EntryRetracted { Id = Id(), On = Day(), Entry = _entries[People + _dice.Below(_entries.Count - People)].Id },
        _ => new ContactErased { Id = Id(), On = Day(), Contacts = [Person(_dice.Below(2))] },
    });

    private void Touch(ContactId who, LocalDate on, Direction direction, Gesture? gesture = null)
    {
        Gesture what = gesture ?? (_dice.Chance(40) ? Gesture.Conversation : _dice.Any<Gesture>());
        Write(new InteractionLogged
        {
            Id = Id(),
            On = on,
            At = Moment(on),
            Contacts = [who],
            Channel = gesture is null ? _dice.Any<Channel>() : Channel.Email,
            Direction = direction,
            Gesture = what,
            Depth = _dice.Any<Depth>(),
            Summary = _dice.Chance(20) ? "a word" : null,
            ThanksFor = what == Gesture.Thanks && _dice.Chance(30) ? _entries[^1].Id : null,
            IsGroup = gesture is null && _dice.Chance(10),
        });
    }

    private static ContactDetails Details(int person) => new()
    {
        GivenName = "Person",
        FamilyName = "Of the tests",
        Employer = person switch { 0 or 1 => "Works", Silent or Untouched => " works ", _ => null },
        ImportantDates = person % 3 == 0 ? [new("birthday", person == 0 ? new(2, 29) : new AnnualDate(1 + person, 28), person == 3 ? 1980 : null)] : [],
    };

    private void Write(JournalEntry entry) => _entries.Add(entry);

    /// <summary>Two days in three lie in the last month, the others in the last two years; a few lie ahead.</summary>
    private LocalDate Day() => today.PlusDays(_dice.Chance(3) ? 5 : _dice.Chance(65) ? -_dice.Below(30) : -_dice.Below(700));

    private LocalDate Later(LocalDate day) => day.PlusDays(_dice.Below(9));

    private Instant? Moment(LocalDate day) =>
        _dice.Chance(50) ? day.At(new LocalTime(_dice.Below(24), 0)).InUtc().ToInstant() : null;

    private static ContactId Person(int number) => new(new Guid(number + 1, 1, 0, new byte[8]));

    private EntryId Id() => new(NewGuid());

    /// <summary>One for each entry written so far: whatever is opened has the number of the entry before it.</summary>
    private Guid NewGuid() => new(_entries.Count + 1, 2, (short)seed, new byte[8]);
}
