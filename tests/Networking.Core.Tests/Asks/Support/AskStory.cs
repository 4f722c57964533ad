using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Promises;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Asks.Support;

/// <summary>
/// Reads the causes of a case about asking, all about one contact: those of <see cref="CaseStory"/>, and what only
/// asking needs. <c>#a</c> names an ask or a promise that a later cause refers to.
/// </summary>
internal sealed class AskStory
{
    private readonly List<JournalEntry> _entries;
    private readonly Dictionary<string, int> _names = [];
    private SeekerProfile _profile = new();

    internal AskStory(string causes)
    {
        string[] all = causes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _entries = [.. new CaseStory(string.Join(';', all.Where(cause => !IsOfAsking(cause)))).Story.Entries];
        Who = ((ContactAdded)_entries[0]).Contact;
        foreach (string cause in all.Where(IsOfAsking))
        {
            Tell(Days.Of(cause[..10]), cause[11..]);
        }
    }

    internal ContactId Who { get; }

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal NetworkView On(LocalDate today, NetworkSettings? settings = null) =>
        Network.Empty.Replay(_entries).AsOf(today, settings);

    private static bool IsOfAsking(string cause) => Words.Any(word => cause[11..].StartsWith(word, StringComparison.Ordinal));

    private static readonly string[] Words =
    [
        "I ask for", "they say", "I promise", "I keep", "we mail", "I review", "I refer", "paused", "resumed", "told",
        "card", "connected", "field", "employer", "role", "known through", "topic", "my", "vouched", "the search",
    ];

    private EntryId NextId => Ids.Entry(_entries.Count + 1);

    private void Tell(LocalDate on, string what)
    {
        string[] parts = what.Split('#', StringSplitOptions.TrimEntries);
        int number = parts.Length > 1 ? Number(parts[1].Split(' ')[0]) : Number($"unnamed {_entries.Count}");
        _entries.Add(parts[0] switch
        {
            ['I', ' ', 'a', 's', 'k', ' ', 'f', 'o', 'r', ' ', .. string kind] =>
                new AskMade { Id = NextId, On = on, Contact = Who, Ask = Ids.Ask(number), Type = Enum.Parse<AskKind>(kind, ignoreCase: true) },
            "they say yes to" => Answer(on, number, AskAnswer.Yes),
            "they say no to" => Answer(on, number, AskAnswer.No),
            "they say not now to" => Answer(on, number, AskAnswer.NotNow) with { NotBefore = After(what, " until ") },
            ['I', ' ', 'p', 'r', 'o', 'm', 'i', 's', 'e', ' ', 'b', 'y', ' ', .. string due] =>
                new PromiseMade { Id = NextId, On = on, Contact = Who, Promise = Ids.Promise(number), Text = "the paper on heat pumps", Due = Days.Of(due) },
            "I keep" => new PromiseKept { Id = NextId, On = on, Contact = Who, Promise = Ids.Promise(number) },
            "we mail" => Touch(on, Direction.Mutual, Gesture.Conversation),
            "I review their résumé" => Touch(on, Direction.Mine, Gesture.ResumeReview),
            "I refer them" => Touch(on, Direction.Mine, Gesture.Referral),
            "paused" or ['p', 'a', 'u', 's', 'e', 'd', ' ', ..] => new ContactPaused { Id = NextId, On = on, Contact = Who, Until = After(what, "paused until ") },
            "resumed" => new ContactResumed { Id = NextId, On = on, Contact = Who },
            "vouched before" => new RelationshipDeclared { Id = NextId, On = on, Contact = Who, Closeness = Closeness.Close, VouchedBefore = true },
            "the search begins" => new SearchStarted { Id = NextId, On = on },
            "the search ends" => new SearchEnded { Id = NextId, On = on },
            ['t', 'o', 'p', 'i', 'c', ' ', .. string topic] => new FactNoted { Id = NextId, On = on, Contact = Who, Text = "What they do.", Topics = [topic] },
            ['m', 'y', ' ', .. string profile] => Profile(on, profile.Split(' ', 2)),
            _ => new ContactUpdated { Id = NextId, On = on, Contact = Who, Details = Details(on, parts[0].Split(' ', 2)) },
        });
    }

    private AskAnswered Answer(LocalDate on, int ask, AskAnswer answer) =>
        new() { Id = NextId, On = on, Contact = Who, Ask = Ids.Ask(ask), Answer = answer };

    private InteractionLogged Touch(
        LocalDate on, Direction direction, Gesture gesture) => new()
        {
            Id = NextId,
            On = on,
            Contacts = [Who],
            Direction = direction,
            Gesture = gesture,
            Channel = Channel.Email,
        };

    private SeekerProfileSet Profile(LocalDate on, string[] words)
    {
        ValueList<string> texts = ValueList.From(words[1].Split(", "));
        _profile = words[0] == "fields" ? _profile with { Fields = texts } : _profile with { Background = texts };
        return new() { Id = NextId, On = on, Profile = _profile };
    }

    private static ContactDetails Details(LocalDate on, string[] words) => words[0] switch
    {
        "told" => new() { ToldOfSearch = true },
        "card" => new() { GivenCard = true },
        "connected" => new() { ConnectedOn = on },
        "field" => new() { Field = words[1] },
        "employer" => new() { Employer = words[1] },
        "role" => new() { Role = words[1] },
        _ => new() { Kinds = Enum.Parse<ConnectionKinds>(words[1].Split(' ')[1], ignoreCase: true) },
    };

    private static LocalDate? After(string text, string word) =>
        text.IndexOf(word, StringComparison.Ordinal) is var at && at < 0 ? null : Days.Of(text[(at + word.Length)..]);

    private int Number(string name)
    {
        if (!_names.TryGetValue(name, out int number))
        {
            _names[name] = number = _names.Count + 1;
        }

        return number;
    }
}
