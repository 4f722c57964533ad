using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Testing;

/// <summary>The entries that stores are tested with: made up, and the same in every run.</summary>
internal static class JournalSamples
{
    private const int Long = 100_000;

    /// <summary>Quotes, wildcards, line ends and controls but NUL, marks, both directions, and characters beyond the first plane.</summary>
    private const string Awkward =
        "It's \"so\" \\ `x` ; -- /* % _ ? $1 @p0 {0} <&> \t\r\n\u0001\u001B\u001F\u007F\u0085\u2028\u202E\u05D0 e\u0301 \u00DF \u0130 \u6F22\u5B57 \uFEFF\uFFFD\uFFFF \U0001F469\u200D\U0001F4BB \U0010FFFF ";

    internal static LocalDate Day { get; } = new(2026, 11, 23);

    /// <summary>A journal with much in it, merges, retractions and perhaps erasures among it.</summary>
    internal static IReadOnlyList<JournalEntry> Story(int number)
    {
        IReadOnlyList<JournalEntry> told = new JournalTeller(number, Day).Tell();
        HashSet<EntryId> erasures = [.. told.OfType<ContactErased>().Select(erasure => erasure.Id)];

        // Whether such a retraction is refused depends on which of the two comes first.
        return [.. told.Where(entry => !(entry is EntryRetracted retraction && erasures.Contains(retraction.Entry)))];
    }

    /// <summary>A contact with a name; each number is another one.</summary>
    internal static ContactAdded Person(int number) => new()
    {
        Id = new(new Guid(number, 8, 0, new byte[8])),
        On = Day,
        Contact = new(new Guid(number, 9, 0, new byte[8])),
        Details = new() { GivenName = "Person", FamilyName = "Of the tests" },
    };

    /// <summary>So many contacts, from a number on.</summary>
    internal static JournalEntry[] People(int from, int count) => [.. Enumerable.Range(from, count).Select(Person)];

    /// <summary>A contact without a name, who is refused.</summary>
    internal static ContactAdded Nameless(int number) => Person(number) with { Details = new() };

    /// <summary>One entry of each kind, with awkward values wherever every entry has them; and several of an unknown kind.</summary>
    internal static IReadOnlyList<JournalEntry> OfEveryKind()
    {
        IEnumerable<JournalEntry> known = BuiltInJournal.All
            .SelectMany(journal => journal.Entries)
            .DistinctBy(entry => entry.Kind)
            .Select(entry => entry is ContactErased erasure ? erasure with { Contacts = [Person(99).Contact] } : entry);
        return
        [
            .. known.Select((entry, number) => entry with
            {
                At = Instant.FromUtc(2026, 11, 23, 10, 0).PlusNanoseconds(number + 1),
                Source = Awkward,
                Attributes = Attributes.None.With(Awkward, Awkward).With("empty", ""),
            }),
            Person(1) with { Id = new(Guid.AllBitsSet), On = new(1900, 1, 1), Details = new() { GivenName = Awkward, Emails = [Awkward, "", Awkward] } },
            Unknown(2, ""),
            Unknown(3, Awkward) with { Contacts = [Person(1).Contact, Person(1).Contact] },
            Unknown(4, """{"id":"x","deep":[[1.50,-0,1e400,null,{"id":1,"id":2}]]}"""),
            Unknown(5, string.Concat(Enumerable.Repeat(Awkward, 1 + (Long / Awkward.Length)))),
        ];
    }

    /// <summary>Entries that not every store can hold, each with what its form of keeping may not know.</summary>
    internal static IEnumerable<JournalEntry> Hard()
    {
        FactNoted Fact(int number, string text) => new() { Id = Person(number).Id, On = Day, Contact = Person(1).Contact, Text = text };
        yield return Fact(70, "a word\0and another");
        yield return Fact(71, "Half of it \uD83D is missing");
        yield return Fact(72, "\uDE00") with { Source = "\uD83D", Attributes = Attributes.None.With("half", "\uDC69") };
        yield return Fact(73, "a word") with { Topics = ValueList.From(Enumerable.Repeat("a", 1 + Long)) };
    }

    /// <summary>One of <see cref="Hard"/> as a store has it that keeps whole characters alone.</summary>
    internal static JournalEntry WithoutHalves(JournalEntry entry) => entry is FactNoted fact
        ? fact with
        {
            Text = Whole(fact.Text),
            Source = fact.Source is { } source ? Whole(source) : null,
            Attributes = fact.Attributes.Aggregate(Attributes.None, (whole, one) => whole.With(one.Key, Whole(one.Value))),
        }
        : entry;

    /// <summary>As UTF-8 writes it.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static UnknownEntry Unknown(int number, string content) =>
        new() { Id = Person(number).Id, On = new(2099, 12, 31), Name = "WalkTaken " + Awkward, Content = content };
}
