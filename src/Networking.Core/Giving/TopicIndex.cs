using System.Globalization;

namespace Networking.Core.Giving;

/// <summary>
/// Who needs, offers and cares about what, by topic: matches needs with offers in a time that grows with the people who
/// meet on a topic, not with all pairs of people. Immutable; made of plain values, so it serves without a journal too.
/// </summary>
/// <remarks>
/// A topic weighs ln(1 + N / n), with N the people who have any topic and n those who have this one, in whatever way: what
/// few share says more. It is the inverse document frequency (K. Spärck Jones, "A statistical interpretation of term
/// specificity and its application in retrieval", 1972) in a form that stays above 0 even where everybody has the topic.
/// A score is the sum of the weights of the shared topics. The form and the sum are our default.
/// </remarks>
public sealed class TopicIndex
{
    private readonly Dictionary<Topic, Room> _rooms = [];

    /// <summary>The index of the people given; the order in which they come makes no difference.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="people"/>, or one of them, is null.</exception>
    /// <exception cref="ArgumentException">A person is listed twice.</exception>
    public TopicIndex(IEnumerable<PersonTopics> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        HashSet<ContactId> seen = [];
        foreach (PersonTopics person in people)
        {
            ArgumentNullException.ThrowIfNull(person, nameof(people));
            if (!seen.Add(person.Person))
            {
                throw new ArgumentException("A person is listed twice.", nameof(people));
            }

            Topic[] topics = [.. person.Needs.Concat(person.Offers).Concat(person.Matters).Distinct()];
            Array.ForEach(topics, topic => RoomOf(topic).People++);
            People += topics.Length > 0 ? 1 : 0;
            Enter(person.Person, person.Needs, room => room.Needing);
            Enter(person.Person, person.Offers, room => room.Offering);
            Enter(person.Person, person.Matters, room => room.Caring);
        }
    }

    /// <summary>How many people have any topic.</summary>
    public int People { get; }

    /// <summary>What a shared topic weighs, from ln 2 where everybody has it; 0 where nobody does.</summary>
    public double Weight(Topic topic) => _rooms.TryGetValue(topic, out Room? room) ? Math.Log(1 + (double)People / room.People) : 0;

    /// <summary>
    /// Every match of what one person needs with what another offers: the highest score first, then by the one in need,
    /// then by the one who offers.
    /// </summary>
    public IReadOnlyList<TopicMatch> Matches()
    {
        Dictionary<(ContactId Needing, ContactId Offering), List<Topic>> shared = [];
        foreach ((ContactId needing, ContactId offering, Topic topic) in Meetings())
        {
            (shared.TryGetValue((needing, offering), out List<Topic>? topics) ? topics : shared[(needing, offering)] = []).Add(topic);
        }

        return
        [
            .. shared
                .Select(pair => (pair.Key, Topics: RarestFirst(pair.Value)))
                .Select(pair => new TopicMatch(pair.Key.Needing, pair.Key.Offering, pair.Topics, pair.Topics.Sum(Weight)))
                .OrderByDescending(match => match.Score)
                .ThenBy(match => match.Needing)
                .ThenBy(match => match.Offering),
        ];
    }

    /// <summary>Who needs something on these topics: the highest score first, then by id.</summary>
    public IReadOnlyList<TopicInterest> Needing(ValueList<Topic> topics) => Interests(topics, room => room.Needing);

    /// <summary>Who offers something on these topics: the highest score first, then by id.</summary>
    public IReadOnlyList<TopicInterest> Offering(ValueList<Topic> topics) => Interests(topics, room => room.Offering);

    /// <summary>To whom these topics matter, or who needs something on them: the highest score first, then by id.</summary>
    public IReadOnlyList<TopicInterest> Interested(ValueList<Topic> topics) =>
        Interests(topics, room => room.Needing.Concat(room.Caring).DistinctBy(entrant => entrant.Person));

    /// <summary>The number of topics and people; never a topic.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_rooms.Count} topics of {People} people");

    /// <summary>Every topic on which one person's need meets another's offer: all that matching goes through.</summary>
    internal IEnumerable<(ContactId Needing, ContactId Offering, Topic Topic)> Meetings() =>
        from room in _rooms.Values
        from need in room.Needing
        from offer in room.Offering
        where need.Person != offer.Person
        select (need.Person, offer.Person, need.AsWritten);

    private Room RoomOf(Topic topic) => _rooms.TryGetValue(topic, out Room? room) ? room : _rooms[topic] = new();

    private IReadOnlyList<TopicInterest> Interests(ValueList<Topic> topics, Func<Room, IEnumerable<Entrant>> who) =>
    [
        .. topics.Distinct()
            .Where(_rooms.ContainsKey)
            .SelectMany(topic => who(_rooms[topic]))
            .GroupBy(entrant => entrant.Person, entrant => entrant.AsWritten)
            .Select(shared => (Person: shared.Key, Topics: RarestFirst([.. shared])))
            .Select(shared => new TopicInterest(shared.Person, shared.Topics, shared.Topics.Sum(Weight)))
            .OrderByDescending(interest => interest.Score)
            .ThenBy(interest => interest.Person),
    ];

    /// <summary>In one order whatever that of the people, so that a sum is the same to the last bit.</summary>
    private ValueList<Topic> RarestFirst(List<Topic> topics) =>
        topics.Count == 1 ? [topics[0]] : ValueList.From(topics.OrderByDescending(Weight).ThenBy(topic => topic));

    private void Enter(ContactId person, ValueList<Topic> topics, Func<Room, List<Entrant>> door)
    {
        foreach (Topic topic in topics.Distinct())
        {
            door(_rooms[topic]).Add(new(person, topic));
        }
    }

    private readonly record struct Entrant(ContactId Person, Topic AsWritten);

    /// <summary>Those who meet on one topic.</summary>
    private sealed class Room
    {
        internal List<Entrant> Needing { get; } = [];

        internal List<Entrant> Offering { get; } = [];

        internal List<Entrant> Caring { get; } = [];

        internal int People { get; set; }
    }
}
