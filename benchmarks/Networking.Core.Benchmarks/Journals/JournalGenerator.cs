using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Benchmarks.Journals;

/// <summary>
/// Invents a journal of ten years: the same entries for the same seed, in journal order. People turn up when something
/// first happens with them; of what happens then, most are interactions, and most other kinds of entry occur too.
/// </summary>
internal sealed class JournalGenerator
{
    internal const int Contacts = 2_000;

    private const int Years = 10;
    private static readonly LocalDate Start = new(2016, 1, 1);

    private static readonly Gesture[] Gestures =
    [
        .. Enumerable.Repeat(Gesture.Conversation, 12), .. Enumerable.Repeat(Gesture.Thanks, 3), Gesture.HelpGiven,
        Gesture.HelpReceived, Gesture.Introduction, Gesture.InformationalInterview, Gesture.Update, Gesture.Congratulation,
    ];

    private readonly Random _random;
    private readonly ContactId[] _contacts;
    private readonly bool[] _added;
    private readonly Queue<JournalEntry> _unfinished = [];
    private readonly EntryId[] _recent = new EntryId[64];
    private LocalDate _day = Start;
    private Instant? _moment;
    private int _openings = int.MaxValue;

    private JournalGenerator(int contacts, int seed)
    {
        Random people = new(0);
        _random = new(seed);
        _contacts = [.. Enumerable.Range(0, contacts).Select(_ => new ContactId(NewGuid(people)))];
        _added = new bool[contacts];
    }

    /// <summary>The last day of every journal.</summary>
    internal static LocalDate LastDay { get; } = Start.PlusYears(Years);

    /// <summary>A journal of so many entries.</summary>
    internal static JournalEntry[] Journal(int entries)
    {
        double days = Period.DaysBetween(Start, LastDay);
        return new JournalGenerator(Contacts, seed: 1).Many(entries, 0, days / entries);
    }

    /// <summary>
    /// A journal about one contact: interactions mostly, with a hundred leads, asks and promises however long it is.
    /// Nothing is paused, for then there would be nothing to answer.
    /// </summary>
    internal static JournalEntry[] JournalOfOne(int entries)
    {
        JournalGenerator generator = new(contacts: 1, seed: 1) { _openings = 100 };
        return [.. generator.Many(entries, 0, (double)Period.DaysBetween(Start, LastDay) / entries).Where(entry => entry is not ContactPaused)];
    }

    /// <summary>Entries that go on where every journal ends, about the same people.</summary>
    internal static JournalEntry[] Continuation(int entries)
    {
        JournalGenerator generator = new(Contacts, seed: 2);
        Array.Fill(generator._added, true);
        return generator.Many(entries, Period.DaysBetween(Start, LastDay) + 1, 0.1);
    }

    private JournalEntry[] Many(int count, double firstDay, double daysApart)
    {
        JournalEntry[] journal = new JournalEntry[count];
        for (int i = 0; i < count; i++)
        {
            journal[i] = Next(firstDay + (daysApart * i));
            _recent[i % _recent.Length] = journal[i].Id;
        }

        Array.Sort(journal, JournalOrder.Instance);
        return journal;
    }

    private JournalEntry Next(double dayNumber)
    {
        _day = Start.PlusDays((int)dayNumber);
        _moment = _random.Next(4) == 0 ? null : _day.AtMidnight().InUtc().ToInstant().Plus(Duration.FromDays(dayNumber % 1));
        int index = _random.Next(_contacts.Length);
        if (!_added[index])
        {
            _added[index] = true;
            return Added(_contacts[index], index);
        }

        return Happening(_contacts[index], _random.Next(1000));
    }

    private JournalEntry Happening(ContactId contact, int draw) => draw switch
    {
        < 640 => Interaction([contact]),
        < 680 => Interaction([contact, Known(), Known()], isGroup: true),
        < 690 => new GatheringAttended { Id = NewId(), On = _day, At = _moment, Gathering = new(NewGuid()), Name = "Meeting", Met = [contact, Known()] },
        < 720 => new ContactUpdated { Id = NewId(), On = _day, At = _moment, Contact = contact, Source = "linkedin", Details = new() { Role = "Engineer" } },
        < 730 => new RelationshipDeclared { Id = NewId(), On = _day, At = _moment, Contact = contact, Closeness = (Closeness)_random.Next(3) },
        < 745 => new TierSet { Id = NewId(), On = _day, At = _moment, Contact = contact, Tier = _random.Next(3) == 0 ? "C" : null },
        < 780 => new FactNoted { Id = NewId(), On = _day, At = _moment, Contact = contact, Text = "Has a daughter who studies law." },
        < 785 => new ContactPaused { Id = NewId(), On = _day, At = _moment, Contact = contact, Until = _day.PlusDays(60) },
        < 787 => new EntryRetracted { Id = NewId(), On = _day, At = _moment, Entry = _recent[_random.Next(_recent.Length)] },
        < 795 => new FollowUpSnoozed { Id = NewId(), On = _day, At = _moment, FollowUp = new("rhythm", contact, "", _day), Until = _day.PlusDays(7) },
        < 800 => new FollowUpDismissed { Id = NewId(), On = _day, At = _moment, FollowUp = new("rhythm", contact, "", _day) },
        _ => _unfinished.Count > 100 || (draw % 2 == 0 && _unfinished.Count > 0) ? Step(_unfinished.Dequeue())
            : _openings-- > 0 ? Opening(contact, draw)
            : Interaction([contact]),
    };

    private JournalEntry Opening(ContactId contact, int draw)
    {
        JournalEntry opening = (draw % 3) switch
        {
            0 => new LeadReceived { Id = NewId(), On = _day, At = _moment, Contact = contact, Lead = new(NewGuid()), Description = "A colleague who hires." },
            1 => new AskMade { Id = NewId(), On = _day, At = _moment, Contact = contact, Ask = new(NewGuid()), Type = AskKind.Advice },
            _ => new PromiseMade { Id = NewId(), On = _day, At = _moment, Contact = contact, Promise = new(NewGuid()), Text = "Send the paper.", Due = _day.PlusDays(7) },
        };
        _unfinished.Enqueue(opening);
        return opening;
    }

    private JournalEntry Step(JournalEntry begun)
    {
        switch (begun)
        {
            case LeadReceived lead:
                LeadAdvanced closed = new() { Id = NewId(), On = _day, At = _moment, Contact = lead.Contact, Lead = lead.Lead, Step = LeadStep.Closed };
                _unfinished.Enqueue(closed);
                return closed;
            case LeadAdvanced lead:
                return new LeadReportedBack { Id = NewId(), On = _day, At = _moment, Contact = lead.Contact, Lead = lead.Lead };
            case AskMade ask:
                return new AskAnswered { Id = NewId(), On = _day, At = _moment, Contact = ask.Contact, Ask = ask.Ask, Answer = (AskAnswer)_random.Next(3) };
            default:
                PromiseMade promise = (PromiseMade)begun;
                return new PromiseKept { Id = NewId(), On = _day, At = _moment, Contact = promise.Contact, Promise = promise.Promise };
        }
    }

    private InteractionLogged Interaction(ValueList<ContactId> contacts, bool isGroup = false) => new()
    {
        Id = NewId(),
        On = _day,
        At = _moment,
        Contacts = contacts,
        Channel = (Channel)_random.Next(8),
        Direction = (Direction)_random.Next(3),
        Gesture = Gestures[_random.Next(Gestures.Length)],
        Summary = _random.Next(3) == 0 ? "We spoke about the move." : null,
        IsGroup = isGroup,
    };

    private ContactAdded Added(ContactId contact, int index) => new()
    {
        Id = NewId(),
        On = _day,
        Contact = contact,
        Source = "linkedin",
        Details = new()
        {
            GivenName = $"Given {index}",
            FamilyName = $"Family {index}",
            Emails = [$"person{index}@example.com"],
            Employer = $"Employer {index % 300}",
        },
    };

    private ContactId Known()
    {
        int index = _random.Next(_contacts.Length);
        return _contacts[_added[index] ? index : Array.IndexOf(_added, true)];
    }

    private EntryId NewId() => new(NewGuid());

    private Guid NewGuid() => NewGuid(_random);

    private static Guid NewGuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new(bytes);
    }
}
