using Networking.Core.Contacts;
using Networking.Core.Giving;
using Networking.Core.Interactions;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Giving;

/// <summary>A diary of people with needs and offers, all of whom the seeker knows well enough to introduce.</summary>
internal sealed class Gifts
{
    internal static readonly LocalDate Day = new(2026, 3, 2);

    internal static readonly ContactId Mara = Ids.Contact(1);

    internal static readonly ContactId Gustaf = Ids.Contact(2);

    internal static readonly ContactId Ines = Ids.Contact(3);

    private readonly List<JournalEntry> _entries = [];

    /// <summary>Mara, Gustaf and Ines, with each of whom the seeker talked on the first day.</summary>
    internal Gifts()
    {
        foreach ((ContactId who, string name) in new[] { (Mara, "Mara"), (Gustaf, "Gustaf"), (Ines, "Ines") })
        {
            Write(new ContactAdded { Id = NextId, On = Day, Contact = who, Details = new() { GivenName = name } });
            Talk(who, Day);
        }
    }

    /// <summary>The same, and Mara needs what Gustaf offers.</summary>
    internal static Gifts Matched()
    {
        Gifts gifts = new();
        gifts.Needs(Mara, "grids");
        gifts.Offers(Gustaf, "Grid");
        return gifts;
    }

    internal EntryId NextId => Ids.Entry(_entries.Count + 1);

    internal EntryId Write(JournalEntry entry)
    {
        _entries.Add(entry);
        return entry.Id;
    }

    internal EntryId Talk(ContactId who, LocalDate on, Gesture gesture = Gesture.Conversation, Direction direction = Direction.Mutual, params ContactId[] others) => Write(
        new InteractionLogged
        {
            Id = NextId,
            On = on,
            Contacts = [who, .. others],
            Channel = Channel.InPerson,
            Direction = direction,
            Gesture = gesture,
        });

    internal EntryId Needs(ContactId who, string topic, LocalDate? on = null, bool inConfidence = false) => Note(who, FactKind.Need, topic, on, inConfidence);

    internal EntryId Offers(ContactId who, string topic, LocalDate? on = null, bool inConfidence = false) => Note(who, FactKind.Offer, topic, on, inConfidence);

    internal EntryId Likes(ContactId who, string topic) => Note(who, FactKind.Matter, topic, null, inConfidence: false);

    /// <summary>What the seeker offers.</summary>
    internal void Profile(params string[] offers) =>
        Write(new SeekerProfileSet { Id = NextId, On = Day, Profile = new() { Offers = ValueList.From(offers) } });

    internal NetworkView On(int days, NetworkSettings? settings = null) => _entries
        .Aggregate(Network.Empty, (network, entry) => network.Record(entry))
        .AsOf(Day.PlusDays(days), settings);

    internal IReadOnlyList<GivingSuggestion> Of(GivingKind kind, int days = 1, NetworkSettings? settings = null) =>
        [.. On(days, settings).Giving.Where(suggestion => suggestion.Kind == kind)];

    private EntryId Note(ContactId who, FactKind about, string topic, LocalDate? on, bool inConfidence) => Write(
        new FactNoted { Id = NextId, On = on ?? Day, Contact = who, About = about, Text = $"Said much about {topic} and other things", Topics = [topic], InConfidence = inConfidence });
}
