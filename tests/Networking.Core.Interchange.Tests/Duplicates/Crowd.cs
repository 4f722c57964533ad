using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Duplicates;
using Networking.Core.Paths;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Duplicates;

/// <summary>A few invented people, written as in the text cases: <c>Jana Berg @Volta mail:jana@volta.example</c>.</summary>
internal sealed class Crowd
{
    internal static readonly LocalDate Today = new(2026, 11, 23);

    private readonly List<JournalEntry> _entries = [];
    private int _entryIds;

    internal Network Network => Network.Empty.Replay(_entries);

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal static ContactId Id(int number) => new(new Guid(number, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8));

    internal EntryId NextId => new(new Guid(++_entryIds, 9, 9, 1, 2, 3, 4, 5, 6, 7, 8));

    /// <summary>Adds somebody; their number, from 1.</summary>
    internal ContactId Add(int number, string person, LocalDate? on = null, string? source = "vcard") =>
        Add(number, Details(person), on, source);

    internal ContactId Add(int number, ContactDetails details, LocalDate? on = null, string? source = "vcard")
    {
        Write(id => new ContactAdded { Id = id, On = on ?? Today.PlusDays(-100), Contact = Id(number), Details = details, Source = source });
        return Id(number);
    }

    internal void Write(Func<EntryId, JournalEntry> entry) => _entries.Add(entry(NextId));

    internal void Met(Channel channel, params ContactId[] contacts) => Write(id => new InteractionLogged
    {
        Id = id,
        On = Today.PlusDays(-9),
        Contacts = ValueList.From(contacts),
        Channel = channel,
        Direction = Direction.Mutual,
    });

    internal void Acquainted(ContactId one, ContactId other) => Write(id => new AcquaintanceNoted
    {
        Id = id,
        On = Today.PlusDays(-9),
        Contact = one,
        Other = other,
        OtherName = "Somebody",
        Strength = AcquaintanceStrength.Knows,
    });

    internal ValueList<LikelyDuplicate> Find(DuplicateModel? model = null) => DuplicateFinder.Find(Network.AsOf(Today), model, "SE");

    internal double Score() => Find(DuplicateModel.V1 with { Least = 0 }).Select(pair => pair.Score).SingleOrDefault();

    private static ContactDetails Details(string person)
    {
        string[] words = person.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> Of(string prefix) => words.Where(word => word.StartsWith(prefix, StringComparison.Ordinal)).Select(word => word[prefix.Length..].Replace('_', ' '));
        string[] names = [.. words.Where(word => !word.StartsWith('@') && !word.Contains(':', StringComparison.Ordinal))];
        return new()
        {
            GivenName = string.Join(' ', names.SkipLast(1)),
            FamilyName = names.LastOrDefault(),
            Employer = Of("@").FirstOrDefault(),
            Emails = ValueList.From(Of("mail:")),
            Phones = ValueList.From(Of("tel:")),
            Links = ValueList.From(Of("in:").Select(name => $"https://www.linkedin.com/in/{name}")),
            ImportantDates = ValueList.From(Of("born:").Select(day => Birthday(day.Split('-')))),
        };
    }

    private static ImportantDate Birthday(string[] parts)
    {
        int[] numbers = [.. parts.Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
        return numbers is [int year, int month, int day] ? new("Birthday", new(month, day), year) : new("birthday", new(numbers[0], numbers[1]));
    }
}
