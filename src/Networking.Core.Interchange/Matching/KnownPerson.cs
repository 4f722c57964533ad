using Networking.Core.Contacts;
using Networking.Core.Journaling;
using NodaTime;

namespace Networking.Core.Interchange.Matching;

/// <summary>What a network says of a contact, and what each source has said of them so far.</summary>
internal sealed class KnownPerson(Relationship relationship, string? region)
{
    private readonly Dictionary<string, SourceWords> _words = [];
    private readonly List<(ContactEntry Entry, ContactDetails Details, LocalDate On)> _sayings = [];
    private HashSet<Address>? _addresses;
    private HashSet<string>? _facts;
    private PersonName? _name;

    internal ContactId Id => relationship.Id;

    /// <summary>The contact with every word of the journal.</summary>
    internal Contact Contact => relationship.Contact;

    /// <summary>The day since when they are known.</summary>
    internal LocalDate Since => relationship.AddedOn;

    /// <summary>Whether the seeker wrote them down by hand.</summary>
    internal bool IsByHand { get; set; }

    internal string NameKey { get; } = Matching.NameKey.Of($"{relationship.Contact.GivenName} {relationship.Contact.FamilyName}");

    internal PersonName Name => _name ??= PersonName.Of(relationship.Contact.GivenName, relationship.Contact.FamilyName);

    internal IReadOnlySet<Address> Addresses =>
        _addresses ??= [.. Address.AllOf(Contact.Emails, Contact.Links, Contact.Phones, region)];

    internal bool HasLinks => Contact.Links.Count > 0;

    /// <summary>The texts noted of them.</summary>
    internal IReadOnlySet<string> Facts => _facts ??= [.. relationship.Facts.Select(fact => fact.Text)];

    internal SourceWords? WordsOf(string source) => _words.GetValueOrDefault(source);

    /// <summary>What a source has said of several contacts who turn out to be one, as if it had said all of it of that one.</summary>
    internal static SourceWords? WordsOf(IReadOnlyList<KnownPerson> people, string source)
    {
        if (people.Count == 1)
        {
            return people[0].WordsOf(source);
        }

        SourceWords words = new();
        List<(ContactEntry Entry, ContactDetails Details, LocalDate On)> sayings =
            [.. people.SelectMany(person => person._sayings).Where(saying => saying.Entry.Source == source).OrderBy(saying => saying.Entry, JournalOrder.Instance)];
        sayings.ForEach(saying => words.Take(saying.Details, saying.On));
        return sayings.Count == 0 ? null : words;
    }

    /// <summary>Takes what an imported entry says.</summary>
    internal void Take(ContactEntry entry, ContactDetails details, LocalDate on)
    {
        if (!_words.TryGetValue(entry.Source!, out SourceWords? words))
        {
            _words[entry.Source!] = words = new();
        }

        _sayings.Add((entry, details, on));
        words.Take(details, on);
    }

    /// <summary>Whether an imported update of a day comes after an id in the journal.</summary>
    internal bool HasUpdateAfter(EntryId id, LocalDate day) =>
        _sayings.Exists(saying => saying.Entry is ContactUpdated && saying.On == day && saying.Entry.Id.CompareTo(id) > 0);

    /// <summary>The sources that have told of them, with their words.</summary>
    internal IEnumerable<(string Source, SourceWords Words)> Words => _words.Select(pair => (pair.Key, pair.Value));

    public override string ToString() => $"Known {Id}";
}
