using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

/// <summary>
/// A journal about a person, known under two ids, with words that stand nowhere else: every text of an entry holds one. Each
/// planting has words of its own, for tests of PostgreSQL share a server.
/// </summary>
internal sealed class Planted
{
    private static readonly LocalDate Day = new(2026, 10, 1);

    private readonly string _mark = Guid.NewGuid().ToString("N")[..10];
    private readonly List<string> _words = [];
    private readonly List<string> _lateWords = [];

    internal Planted()
    {
        Person = Entries.Person(1);
        OtherId = Entries.Person(2);
        Bystander = Entries.Person(3);
        Journal =
        [
            Entries.Added(1) with { Details = Details("one"), Attributes = Attributes.None.With("vcard", Word("attribute")) },
            Entries.Added(2) with { Details = Details("two") },
            Entries.Added(3, $"By{_mark}stander"),
            new ContactsMerged { Id = Entries.Entry(10), On = Day, Kept = Person, Absorbed = OtherId },
            new ContactUpdated { Id = Entries.Entry(11), On = Day, Contact = OtherId, Details = Details("update") },
            Entries.Talk(12, 1, Day, Word("Gespräch")),
            Entries.Talk(13, 2, Day, Word("summary")) with { Contacts = [OtherId, Bystander] },
            new FactNoted { Id = Entries.Entry(14), On = Day, Contact = Person, About = FactKind.Matter, Text = Word("fact"), Topics = [Word("topic")] },
            new PromiseMade { Id = Entries.Entry(15), On = Day, Contact = OtherId, Promise = new(Entries.Entry(15).Value), Text = Word("promise"), Due = Day.PlusDays(9) },
            new LeadReceived { Id = Entries.Entry(16), On = Day, Contact = Person, Lead = new(Entries.Entry(16).Value), Description = Word("lead") },
            Entries.Talk(17, 3, Day, BystandersNote),
        ];
        Late =
        [
            new ContactUpdated { Id = Entries.Entry(20), On = Day, Contact = Person, Details = Details("late", _lateWords) },
            Entries.Talk(21, 2, Day, Word("afterwards", _lateWords)) with { Direction = Direction.Theirs },
        ];
    }

    internal ContactId Person { get; }

    internal ContactId OtherId { get; }

    internal ContactId Bystander { get; }

    /// <summary>What is recorded before the erasure.</summary>
    internal IReadOnlyList<JournalEntry> Journal { get; }

    /// <summary>What arrives after it, about the same person.</summary>
    internal IReadOnlyList<JournalEntry> Late { get; }

    /// <summary>The words of <see cref="Journal"/> about the person.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>The words of <see cref="Late"/>.</summary>
    internal IReadOnlyList<string> LateWords => _lateWords;

    /// <summary>The words about somebody else, which stay.</summary>
    internal IReadOnlyList<string> BystandersWords => [$"By{_mark}stander", BystandersNote];

    private string BystandersNote => $"note{_mark}bystander";

    private ContactDetails Details(string which, List<string>? into = null) => new()
    {
        GivenName = Word($"Given{which}", into),
        FamilyName = Word($"Żółw{which}", into),
        Emails = [Word($"mail{which}", into) + "@example.org"],
        Phones = [$"+49 30 {Word($"55{which}", into)}"],
        Links = [$"https://example.org/{Word($"link{which}", into)}"],
        Employer = Word($"employer{which}", into),
        Role = Word($"role{which}", into),
        Field = Word($"field{which}", into),
        ImportantDates = [new(Word($"date{which}", into), new AnnualDate(5, 17), 1984)],
        MetAt = Word($"met{which}", into),
    };

    private string Word(string text, List<string>? into = null)
    {
        string word = $"{text}{_mark}";
        (into ?? _words).Add(word);
        return word;
    }
}
