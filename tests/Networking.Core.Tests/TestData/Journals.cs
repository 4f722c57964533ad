using FsCheck;
using FsCheck.Fluent;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Tests.TestData;

/// <summary>
/// A made-up set of valid entries over five contacts and two years, with distinct ids, in the order in which the
/// seeker happened to record them (which is not the order of their dates).
/// </summary>
public sealed record Journal(ValueList<JournalEntry> Entries)
{
    /// <summary>The network in which the entries were replayed.</summary>
    public Network ToNetwork() => Network.Empty.Replay(Entries);

    /// <summary>One line an entry, for a property that fails.</summary>
    public override string ToString() =>
        string.Concat(Entries.Select(entry => $"{entry}{(entry is EntryRetracted r ? $" of {r.Entry}" : "")}\n"));
}

/// <summary>Makes journals for properties: <c>[Property(Arbitrary = [typeof(Journals)])]</c>.</summary>
public static class Journals
{
    public static LocalDate First { get; } = new(2024, 11, 23);

    /// <summary>The last day of any entry; a good day to ask about.</summary>
    public static LocalDate Last { get; } = new(2026, 11, 23);

    public const int Contacts = 5;

    public static Arbitrary<Journal> Journal() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(0, 70)
        select Make(seed, count),
        Shrink);

    /// <summary>A day within the two years, or a little outside.</summary>
    public static Arbitrary<LocalDate> Day() => Arb.From(
        from days in Gen.Choose(-30, Period.DaysBetween(First, Last) + 200)
        select First.PlusDays(days));

    /// <summary>The journal that a seed stands for.</summary>
    public static Journal Make(int seed, int count) => new(ValueList.From(new JournalSource(seed).Take(count)));

    /// <summary>The same elements in an order that a seed stands for.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static IEnumerable<Journal> Shrink(Journal journal)
    {
        JournalEntry[] entries = [.. journal.Entries];
        for (int size = entries.Length / 2; size > 0; size /= 2)
        {
            for (int start = 0; start + size <= entries.Length; start += size)
            {
                yield return new(ValueList.From(entries.Take(start).Concat(entries.Skip(start + size))));
            }
        }
    }
}
