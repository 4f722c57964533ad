using NodaTime;

namespace Networking.Core.Tests.TestData;

/// <summary>What entries are made of, by chance: ids that collide, few people, crowded days.</summary>
internal abstract class JournalChances(int seed)
{
    /// <summary>Part of every text that says something of a person.</summary>
    internal const string PersonalText = "Rumpelstilzchen";

    protected int Seed { get; } = seed;

    protected Random Random { get; } = new(seed);

    /// <summary>The number of the entry that is being made.</summary>
    protected int Count { get; set; }

    protected (ContactId One, ContactId Other) Two()
    {
        int one = Random.Next(Journals.Contacts);
        int other = (one + 1 + Random.Next(Journals.Contacts - 1)) % Journals.Contacts;
        return (Ids.Contact(one + 1), Ids.Contact(other + 1));
    }

    protected EntryId Id() => Ids.Entry(Count);

    protected EntryId AnyId() => Ids.Entry(1 + Random.Next(70));

    protected ContactId Who() => Ids.Contact(1 + Random.Next(Journals.Contacts));

    protected ValueList<ContactId> Some() => ValueList.From(Enumerable.Range(0, Random.Next(4)).Select(_ => Who()));

    protected int Few() => 1 + Random.Next(4);

    /// <summary>Any day of the two years; half of all entries share twelve days of the last months.</summary>
    protected LocalDate Day() => Chance(50)
        ? Journals.Last.PlusDays(-10 * Random.Next(12))
        : Journals.First.PlusDays(Random.Next(Period.DaysBetween(Journals.First, Journals.Last)));

    protected string Text() => $"{PersonalText} {Random.Next(3)}";

    protected bool Chance(int percent) => Random.Next(100) < percent;

    protected T Any<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[Random.Next(values.Length)];
    }
}
