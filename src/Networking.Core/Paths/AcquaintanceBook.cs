using NodaTime;

namespace Networking.Core.Paths;

/// <summary>Who knows whom, as the entries up to a day say, and who those people are that are no contacts.</summary>
internal sealed class AcquaintanceBook
{
    private readonly Dictionary<ContactId, (string Name, string Employer)> _named = [];
    private readonly Dictionary<(ContactId, ContactId), AcquaintanceNoted> _latest = [];

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
            _latest[one.CompareTo(other) < 0 ? (one, other) : (other, one)] = entry;
        }

        All =
        [
            .. _latest.Where(pair => pair.Value.Strength != AcquaintanceStrength.None)
                .Select(pair => new Acquaintance(pair.Key.Item1, pair.Key.Item2, pair.Value.Strength, pair.Value.On))
                .OrderBy(tie => tie.One)
                .ThenBy(tie => tie.Other),
        ];
    }

    /// <summary>The ties that stand, in order of the ids.</summary>
    internal IReadOnlyList<Acquaintance> All { get; }

    /// <summary>The day of the latest entry; the same book stands for every day from there on.</summary>
    internal LocalDate? LastNotedOn { get; }

    /// <summary>The name and employer that entries gave somebody; empty texts where none did.</summary>
    internal (string Name, string Employer) DetailsOf(ContactId person) => _named.GetValueOrDefault(person, ("", ""));

    internal IEnumerable<ContactId> Named => _named.Keys;

    private void Name(ContactId person, AcquaintanceNoted entry)
    {
        (string name, string employer) = DetailsOf(person);
        _named[person] = (Latest(entry.OtherName, name), Latest(entry.OtherEmployer, employer));
    }

    private static string Latest(string? said, string known) => string.IsNullOrWhiteSpace(said) ? known : said.Trim();
}
