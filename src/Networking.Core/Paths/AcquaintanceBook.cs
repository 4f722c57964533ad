using NodaTime;

namespace Networking.Core.Paths;

/// <summary>Who knows whom, as the entries up to a day say, and who those people are that are no contacts.</summary>
internal sealed class AcquaintanceBook
{
    private readonly Dictionary<ContactId, (string Name, string Employer)> _named = [];
    private readonly Dictionary<(ContactId, ContactId), AcquaintanceNoted> _latest = [];
    private readonly Dictionary<ContactId, int> _places = [];

    internal AcquaintanceBook(IEnumerable<AcquaintanceNoted> entries, Func<ContactId, ContactId> resolve, Func<ContactId, bool> isErased)
    {
        foreach (AcquaintanceNoted entry in entries)
        {
            ContactId one = resolve(entry.Contact);
            ContactId other = resolve(entry.Other);
            LastNotedOn = entry.On;
            if (one == other || isErased(one) || isErased(other))
            {
                continue;
            }

            Name(other, entry);
            _latest[Pair(one, other)] = entry;
        }

        All =
        [
            .. _latest.Where(pair => pair.Value.Strength != AcquaintanceStrength.None)
                .Select(pair => new Acquaintance(pair.Key.Item1, pair.Key.Item2, pair.Value.Strength, pair.Value.On))
                .OrderBy(tie => tie.One)
                .ThenBy(tie => tie.Other),
        ];
        People = [.. All.Select(tie => tie.One).Concat(All.Select(tie => tie.Other)).Distinct().Order()];
        for (int place = 0; place < People.Count; place++)
        {
            _places[People[place]] = place;
        }

        Graph = TieGraph.From(
            People.Count,
            [.. All.Select(tie => new Tie(_places[tie.One], _places[tie.Other], AcquaintanceOpinions.Of(tie.Strength).Belief))]);
    }

    /// <summary>The ties that stand, in order of the ids.</summary>
    internal IReadOnlyList<Acquaintance> All { get; }

    /// <summary>Everybody who is tied to anybody, in order of the ids.</summary>
    internal IReadOnlyList<ContactId> People { get; }

    /// <summary>The ties as a graph; a person's number is their place among <see cref="People"/>, a strength the belief of the tie.</summary>
    internal TieGraph Graph { get; }

    /// <summary>The day of the latest entry; the same book stands for every day from there on.</summary>
    internal LocalDate? LastNotedOn { get; }

    /// <summary>The name and employer that entries gave somebody; empty texts where none did.</summary>
    internal (string Name, string Employer) DetailsOf(ContactId person) => _named.GetValueOrDefault(person, ("", ""));

    /// <summary>Those to whom entries gave details.</summary>
    internal IEnumerable<ContactId> Named => _named.Keys;

    /// <summary>A person's place among <see cref="People"/>; null where they are tied to nobody.</summary>
    internal int? PlaceOf(ContactId person) => _places.TryGetValue(person, out int place) ? place : null;

    /// <summary>The tie between two people that have one.</summary>
    internal Acquaintance Between(ContactId one, ContactId other)
    {
        (ContactId, ContactId) pair = Pair(one, other);
        AcquaintanceNoted entry = _latest[pair];
        return new(pair.Item1, pair.Item2, entry.Strength, entry.On);
    }

    private static (ContactId One, ContactId Other) Pair(ContactId one, ContactId other) =>
        one.CompareTo(other) < 0 ? (one, other) : (other, one);

    private void Name(ContactId person, AcquaintanceNoted entry)
    {
        (string name, string employer) = DetailsOf(person);
        _named[person] = (Latest(entry.OtherName, name), Latest(entry.OtherEmployer, employer));
    }

    private static string Latest(string? said, string known) => string.IsNullOrWhiteSpace(said) ? known : said.Trim();
}
