using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Tests.TestData;

/// <summary>Writes entries one after another, each with the next id, for tests that tell a story.</summary>
public sealed class Diary
{
    private readonly List<JournalEntry> _entries = [];

    /// <summary>A diary in which contact 1 was added on a day.</summary>
    public static Diary With(LocalDate addedOn)
    {
        Diary diary = new();
        diary.Add(Ids.Contact(1), addedOn);
        return diary;
    }

    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>The id that the next entry gets.</summary>
    public EntryId NextId => Ids.Entry(_entries.Count + 1);

    /// <summary>Contact 1.</summary>
    private static ContactId Them => Ids.Contact(1);

    public EntryId Write(JournalEntry entry)
    {
        _entries.Add(entry);
        return entry.Id;
    }

    public EntryId Add(ContactId contact, LocalDate on, string name = "Ada") => Write(
        new ContactAdded { Id = NextId, On = on, Contact = contact, Details = new() { GivenName = name } });

    /// <summary>A conversation, in person and mutual unless said otherwise.</summary>
    public EntryId Talk(
        LocalDate on,
        Direction direction = Direction.Mutual,
        Channel channel = Channel.InPerson,
        Gesture gesture = Gesture.Conversation,
        EntryId? thanksFor = null) => Write(new InteractionLogged
        {
            Id = NextId,
            On = on,
            Contacts = [Them],
            Direction = direction,
            Channel = channel,
            Gesture = gesture,
            ThanksFor = thanksFor,
        });

    /// <summary>A message of the seeker's.</summary>
    public EntryId Message(LocalDate on, Gesture gesture = Gesture.Conversation, EntryId? thanksFor = null) =>
        Talk(on, Direction.Mine, Channel.Message, gesture, thanksFor);

    /// <summary>A message of theirs.</summary>
    public EntryId Reply(LocalDate on, Gesture gesture = Gesture.Conversation) =>
        Talk(on, Direction.Theirs, Channel.Message, gesture);

    public EntryId Lead(int lead, LocalDate on) => Write(
        new LeadReceived { Id = NextId, On = on, Contact = Them, Lead = Ids.Lead(lead), Description = "A lead" });

    public EntryId Step(int lead, LocalDate on, LeadStep step = LeadStep.Pursued, string? note = null) => Write(
        new LeadAdvanced { Id = NextId, On = on, Contact = Them, Lead = Ids.Lead(lead), Step = step, Note = note });

    public EntryId Report(int lead, LocalDate on) =>
        Write(new LeadReportedBack { Id = NextId, On = on, Contact = Them, Lead = Ids.Lead(lead) });

    public EntryId Ask(int ask, LocalDate on, AskKind kind = AskKind.Advice) =>
        Write(new AskMade { Id = NextId, On = on, Contact = Them, Ask = Ids.Ask(ask), Type = kind });

    public EntryId Answer(int ask, LocalDate on, AskAnswer answer = AskAnswer.Yes) =>
        Write(new AskAnswered { Id = NextId, On = on, Contact = Them, Ask = Ids.Ask(ask), Answer = answer });

    public EntryId Promise(int promise, LocalDate on, LocalDate due, PromiseSide by = PromiseSide.Mine) => Write(
        new PromiseMade { Id = NextId, On = on, Contact = Them, Promise = Ids.Promise(promise), Due = due, By = by, Text = "A promise" });

    public EntryId Keep(int promise, LocalDate on) =>
        Write(new PromiseKept { Id = NextId, On = on, Contact = Them, Promise = Ids.Promise(promise) });

    public EntryId Attend(int gathering, LocalDate on, params ContactId[] met) => Write(
        new GatheringAttended { Id = NextId, On = on, Gathering = Ids.Gathering(gathering), Name = "Meetup", Met = ValueList.From(met) });

    public EntryId Declare(LocalDate on, Closeness closeness, bool vouched = false) => Write(
        new RelationshipDeclared { Id = NextId, On = on, Contact = Them, Closeness = closeness, VouchedBefore = vouched });

    /// <summary>The network in which every entry was recorded; one that is refused throws.</summary>
    public Network ToNetwork() => _entries.Aggregate(Network.Empty, (network, entry) => network.Record(entry));

    /// <summary>The relationship with contact 1 on a day.</summary>
    public Relationship AsOf(LocalDate today, NetworkSettings? settings = null) =>
        ToNetwork().AsOf(today, settings)[Them];
}
