using System.Buffers.Binary;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Introductions;
using Networking.Core.Journaling;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>Tells a journal in few words. Ids are counted, so the same story is the same journal.</summary>
internal sealed class Story
{
    private readonly List<JournalEntry> _entries = [];
    private int _ids;

    internal IReadOnlyList<JournalEntry> Entries => _entries;

    internal Network Network => Network.Empty.Replay(_entries);

    internal NetworkView On(LocalDate today, NetworkSettings? settings = null) => Network.AsOf(today, settings);

    internal IReadOnlyList<FollowUp> FollowUps(LocalDate today, string policy, NetworkSettings? settings = null) =>
        [.. On(today, settings).FollowUps.Where(followUp => followUp.Policy == policy)];

    internal ContactId Contact(LocalDate? on = null, string name = "A person", string? employer = null)
    {
        ContactId contact = new(NextId());
        Log(new ContactAdded { Id = Id(), On = on ?? new(1990, 1, 1), Contact = contact, Details = new() { GivenName = name, Employer = employer } });
        return contact;
    }

    /// <summary>Adds somebody under an id that is in use already.</summary>
    internal EntryId Add(ContactId contact, LocalDate on, string name) =>
        Log(new ContactAdded { Id = Id(), On = on, Contact = contact, Details = new() { GivenName = name } });

    internal EntryId Mine(ContactId who, LocalDate on, Gesture gesture = Gesture.Conversation, Channel channel = Channel.Email, Instant? at = null, EntryId? thanksFor = null) =>
        Touch(who, on, Direction.Mine, gesture, channel, at, thanksFor);

    internal EntryId Theirs(ContactId who, LocalDate on, Gesture gesture = Gesture.Conversation, Channel channel = Channel.Email, Instant? at = null) =>
        Touch(who, on, Direction.Theirs, gesture, channel, at);

    internal EntryId Both(ContactId who, LocalDate on, Gesture gesture = Gesture.Conversation, Channel channel = Channel.InPerson, Instant? at = null) =>
        Touch(who, on, Direction.Mutual, gesture, channel, at);

    internal EntryId Touch(
        ContactId who,
        LocalDate on,
        Direction direction,
        Gesture gesture,
        Channel channel,
        Instant? at = null,
        EntryId? thanksFor = null,
        bool isGroup = false,
        Depth depth = Depth.Usual,
        string? summary = null) => Log(new InteractionLogged
        {
            Id = Id(),
            On = on,
            At = at,
            Contacts = [who],
            Direction = direction,
            Gesture = gesture,
            Channel = channel,
            ThanksFor = thanksFor,
            IsGroup = isGroup,
            Depth = depth,
            Summary = summary,
        });

    internal (LeadId Lead, EntryId Entry) Lead(ContactId from, LocalDate on, Instant? at = null)
    {
        LeadId lead = new(NextId());
        return (lead, Log(new LeadReceived { Id = Id(), On = on, At = at, Contact = from, Lead = lead, Description = "a hint" }));
    }

    internal EntryId Step(ContactId from, LeadId lead, LocalDate on, LeadStep step, string? note = null, Instant? at = null) =>
        Log(new LeadAdvanced { Id = Id(), On = on, At = at, Contact = from, Lead = lead, Step = step, Note = note });

    internal EntryId Report(ContactId to, LeadId lead, LocalDate on, Instant? at = null) =>
        Log(new LeadReportedBack { Id = Id(), On = on, At = at, Contact = to, Lead = lead });

    internal ContactId Stranger() => new(NextId());

    internal (IntroductionId Introduction, EntryId Entry) Request(
        LocalDate on, ContactId? introducer, ContactId? petitioner, ContactId? target, bool byIntroducer = false, string? targetName = null, Instant? at = null)
    {
        IntroductionId introduction = new(NextId());
        return (introduction, Log(new IntroductionRequested
        {
            Id = Id(),
            On = on,
            At = at,
            Introduction = introduction,
            Introducer = introducer,
            Petitioner = petitioner,
            Target = target,
            ByIntroducer = byIntroducer,
            TargetName = targetName,
        }));
    }

    internal EntryId Advance(ContactId from, IntroductionId introduction, LocalDate on, IntroductionStep step, Instant? at = null, string? note = null) =>
        Log(new IntroductionAdvanced { Id = Id(), On = on, At = at, Contact = from, Introduction = introduction, Step = step, Note = note });

    internal EntryId ReportOn(ContactId to, IntroductionId introduction, LocalDate on, Instant? at = null) =>
        Log(new IntroductionReportedBack { Id = Id(), On = on, At = at, Contact = to, Introduction = introduction });

    internal EntryId Tier(ContactId who, LocalDate on, string? tier) =>
        Log(new TierSet { Id = Id(), On = on, Contact = who, Tier = tier });

    internal EntryId Declare(ContactId who, LocalDate on, Closeness closeness = Closeness.Close) =>
        Log(new RelationshipDeclared { Id = Id(), On = on, Contact = who, Closeness = closeness });

    internal EntryId Pause(ContactId who, LocalDate on, LocalDate? until = null) =>
        Log(new ContactPaused { Id = Id(), On = on, Contact = who, Until = until });

    internal EntryId Resume(ContactId who, LocalDate on) => Log(new ContactResumed { Id = Id(), On = on, Contact = who });

    internal EntryId Dismiss(FollowUpKey key, LocalDate on) => Log(new FollowUpDismissed { Id = Id(), On = on, FollowUp = key });

    internal EntryId Snooze(FollowUpKey key, LocalDate on, LocalDate until) =>
        Log(new FollowUpSnoozed { Id = Id(), On = on, FollowUp = key, Until = until });

    internal EntryId Merge(ContactId kept, ContactId absorbed, LocalDate on) =>
        Log(new ContactsMerged { Id = Id(), On = on, Kept = kept, Absorbed = absorbed });

    internal EntryId Erase(ContactId who, LocalDate on) => Log(new ContactErased { Id = Id(), On = on, Contacts = [who] });

    internal EntryId Retract(EntryId entry, LocalDate on) => Log(new EntryRetracted { Id = Id(), On = on, Entry = entry });

    internal GatheringId Gathering() => new(NextId());

    internal EntryId Attend(ContactId met, LocalDate on, GatheringId? gathering = null, Instant? at = null) =>
        Log(new GatheringAttended { Id = Id(), On = on, At = at, Gathering = gathering ?? Gathering(), Name = "A meeting", Met = [met] });

    internal EntryId Learn(ContactId who, LocalDate on, ContactDetails details) =>
        Log(new ContactUpdated { Id = Id(), On = on, Contact = who, Details = details });

    internal EntryId Note(ContactId who, LocalDate on) => Log(new FactNoted { Id = Id(), On = on, Contact = who, Text = "sails" });

    internal EntryId Ask(ContactId who, LocalDate on) =>
        Log(new AskMade { Id = Id(), On = on, Contact = who, Ask = new(NextId()), Type = AskKind.Advice });

    internal EntryId KeepPromise(ContactId who, LocalDate made, LocalDate kept)
    {
        PromiseId promise = new(NextId());
        Log(new PromiseMade { Id = Id(), On = made, Contact = who, Promise = promise, Text = "a book", Due = kept });
        return Log(new PromiseKept { Id = Id(), On = kept, Contact = who, Promise = promise });
    }

    internal PromiseId Promise(ContactId who, LocalDate made, LocalDate due, PromiseSide by = PromiseSide.Mine)
    {
        PromiseId promise = new(NextId());
        Log(new PromiseMade { Id = Id(), On = made, Contact = who, Promise = promise, By = by, Text = "a book", Due = due });
        return promise;
    }

    internal EntryId Keep(ContactId who, PromiseId promise, LocalDate on) =>
        Log(new PromiseKept { Id = Id(), On = on, Contact = who, Promise = promise });

    internal EntryId Date(ContactId who, LocalDate on, ImportantDate date) =>
        Log(new ContactUpdated { Id = Id(), On = on, Contact = who, Details = new() { ImportantDates = [date] } });

    internal AskId Ask(ContactId who, LocalDate on, AskKind type)
    {
        AskId ask = new(NextId());
        Log(new AskMade { Id = Id(), On = on, Contact = who, Ask = ask, Type = type });
        return ask;
    }

    internal EntryId Answer(ContactId who, AskId ask, LocalDate on, AskAnswer answer) =>
        Log(new AskAnswered { Id = Id(), On = on, Contact = who, Ask = ask, Answer = answer });

    internal EntryId Profile(LocalDate on, SeekerProfile profile) => Log(new SeekerProfileSet { Id = Id(), On = on, Profile = profile });

    internal EntryId StartSearch(LocalDate on) => Log(new SearchStarted { Id = Id(), On = on });

    internal EntryId EndSearch(LocalDate on, Instant? at = null) => Log(new SearchEnded { Id = Id(), On = on, At = at });

    internal EntryId Log(JournalEntry entry)
    {
        Assert.Empty(JournalEntryValidator.Instance.Validate(entry).Errors);
        _entries.Add(entry);
        return entry.Id;
    }

    private EntryId Id() => new(NextId());

    private Guid NextId()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], ++_ids);
        return new(bytes, bigEndian: true);
    }
}
