using Networking.Core;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;

namespace JobSearchCli.Notes;

/// <summary>What each word of a notes file means as a journal entry.</summary>
internal static class NoteWords
{
    private static readonly Dictionary<string, (Channel Channel, Direction Direction, Gesture Gesture)> Interactions = new()
    {
        ["met"] = (Channel.InPerson, Direction.Mutual, Gesture.Conversation),
        ["video"] = (Channel.Video, Direction.Mutual, Gesture.Conversation),
        ["phone"] = (Channel.Phone, Direction.Mutual, Gesture.Conversation),
        ["emailed"] = (Channel.Email, Direction.Mine, Gesture.Conversation),
        ["heard"] = (Channel.Email, Direction.Theirs, Gesture.Conversation),
        ["helped"] = (Channel.Unknown, Direction.Mine, Gesture.HelpGiven),
        ["help-received"] = (Channel.Unknown, Direction.Theirs, Gesture.HelpReceived),
        ["interview"] = (Channel.Video, Direction.Mutual, Gesture.InformationalInterview),
        ["introduced-me"] = (Channel.Unknown, Direction.Theirs, Gesture.Introduction),
        ["introduced"] = (Channel.Unknown, Direction.Mine, Gesture.Introduction),
        ["resume-review"] = (Channel.Unknown, Direction.Theirs, Gesture.ResumeReview),
        ["referral"] = (Channel.Unknown, Direction.Theirs, Gesture.Referral),
        ["reference"] = (Channel.Unknown, Direction.Theirs, Gesture.Reference),
        ["thanked"] = (Channel.Unknown, Direction.Mine, Gesture.Thanks),
    };

    private static readonly Dictionary<string, LeadStep> LeadSteps = new()
    {
        ["lead-step"] = LeadStep.Pursued,
        ["lead-stage"] = LeadStep.Stage,
        ["lead-closed"] = LeadStep.Closed,
        ["lead-declined"] = LeadStep.Declined,
    };

    /// <summary>The words whose rows need not name a contact: they are about the seeker, or say in their own way whom.</summary>
    private static readonly string[] General = ["profile", "search-started", "search-ended", "put-off", "dismissed", "target", "gathering-planned"];

    private static readonly string[] Others =
    [
        "tier", "declared", "told", "card", "date", "lead", "lead-reported", "promise", "their-promise", "kept",
        "ask", "answered", "gathering", "fact", "need", "offer", "pause", "knows", "moved", "kind",
    ];

    internal static bool IsKnown(string word) =>
        Interactions.ContainsKey(word) || LeadSteps.ContainsKey(word) || General.Contains(word) || Others.Contains(word)
        || NoteIntroductions.IsKnown(word);

    /// <summary>Whether a row with this word must name somebody, who becomes a contact where they were none.</summary>
    internal static bool NamesSomebody(string word) => !General.Contains(word) && !NoteIntroductions.IsKnown(word);

    /// <summary>The entry a note stands for; null when it lacks something that its word needs.</summary>
    internal static JournalEntry? ToEntry(Note note, EntryId id, ContactId[] who, SeekerId seeker, EntryId? thanksFor)
    {
        if (Interactions.TryGetValue(note.What, out (Channel Channel, Direction Direction, Gesture Gesture) touch))
        {
            return new InteractionLogged
            {
                Id = id,
                On = note.On,
                Contacts = [.. who],
                Channel = touch.Channel,
                Direction = touch.Direction,
                Gesture = touch.Gesture,
                Summary = note.Detail,
                ThanksFor = touch.Gesture == Gesture.Thanks ? thanksFor : null,
            };
        }

        return LeadSteps.TryGetValue(note.What, out LeadStep step)
            ? note.Ref.Length == 0 ? null : new LeadAdvanced { Id = id, On = note.On, Contact = who[0], Lead = LeadOf(note, seeker), Step = step, Note = note.Detail }
            : note.What switch
            {
                "profile" => new SeekerProfileSet { Id = id, On = note.On, Profile = NoteProfile.From(note.Detail) },
                "search-started" => new SearchStarted { Id = id, On = note.On },
                "search-ended" => new SearchEnded { Id = id, On = note.On, Outcome = note.Detail.Length == 0 ? null : note.Detail },
                "told" => new ContactUpdated { Id = id, On = note.On, Contact = who[0], Details = new() { ToldOfSearch = true } },
                "card" => new ContactUpdated { Id = id, On = note.On, Contact = who[0], Details = new() { GivenCard = true } },
                "moved" => Moved(note, id, who[0]),
                "kind" => Kinds(note.Detail) is not ConnectionKinds.None and ConnectionKinds kinds
                    ? new ContactUpdated { Id = id, On = note.On, Contact = who[0], Details = new() { Kinds = kinds } }
                    : null,
                "put-off" or "dismissed" => Left(note, id),
                "date" => DateOf(note, id, who[0]),
                "tier" => new TierSet { Id = id, On = note.On, Contact = who[0], Tier = note.Detail.Length == 0 ? null : note.Detail },
                "declared" => Declared(note, id, who[0]),
                "fact" or "need" or "offer" => NoteFacts.From(note, id, who[0]),
                "pause" => new ContactPaused { Id = id, On = note.On, Contact = who[0], Until = note.Due },
                "gathering" => note.Detail.Length == 0 ? null : new GatheringAttended { Id = id, On = note.On, Gathering = NotePlans.IdOf(seeker, note.On, note.Detail), Name = note.Detail, Met = [.. who] },
                _ => note.Ref.Length == 0 ? null : WithRef(note, id, who[0], seeker),
            };
    }

    private static JournalEntry? WithRef(Note note, EntryId id, ContactId who, SeekerId seeker)
    {
        PromiseId promise = PromiseId.FromSource(seeker, "notes", note.Ref);
        AskId ask = AskId.FromSource(seeker, "notes", note.Ref);
        return note.What switch
        {
            "lead" => new LeadReceived { Id = id, On = note.On, Contact = who, Lead = LeadOf(note, seeker), Description = note.Detail.Length == 0 ? note.Ref : note.Detail },
            "lead-reported" => new LeadReportedBack { Id = id, On = note.On, Contact = who, Lead = LeadOf(note, seeker) },
            "promise" or "their-promise" => note.Due is not { } due ? null : new PromiseMade { Id = id, On = note.On, Contact = who, Promise = promise, By = note.What == "promise" ? PromiseSide.Mine : PromiseSide.Theirs, Text = note.Detail.Length == 0 ? note.Ref : note.Detail, Due = due },
            "kept" => new PromiseKept { Id = id, On = note.On, Contact = who, Promise = promise },
            "ask" => AskOf(note, id, who, ask),
            "answered" => Parse<AskAnswer>(note.Detail) is not { } answer ? null : new AskAnswered { Id = id, On = note.On, Contact = who, Ask = ask, Answer = answer, NotBefore = answer == AskAnswer.NotNow ? note.Due : null },
            _ => null,
        };
    }

    /// <summary>A day of each year. The year that the row gives it is not taken for the one it began in.</summary>
    private static ContactUpdated? DateOf(Note note, EntryId id, ContactId who) => note.Due is { } day && note.Detail.Length > 0
        ? new() { Id = id, On = note.On, Contact = who, Details = new() { ImportantDates = [new(note.Detail, new(day.Month, day.Day))] } }
        : null;

    /// <summary>A new place, written as <c>Head of Design @ Hjärtklang Diagnostics</c>; one of the two is enough.</summary>
    private static ContactUpdated? Moved(Note note, EntryId id, ContactId who)
    {
        (string role, string employer) = NoteLists.Split(note.Detail, '@');
        return role.Length + employer.Length == 0 ? null : new()
        {
            Id = id,
            On = note.On,
            Contact = who,
            Details = new() { Role = role.Length == 0 ? null : role, Employer = employer.Length == 0 ? null : employer },
        };
    }

    /// <summary>Kinds of connection with spaces between; none where a word is not one.</summary>
    private static ConnectionKinds Kinds(string detail)
    {
        ConnectionKinds?[] kinds = [.. detail.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse<ConnectionKinds>)];
        return kinds.Contains(null) ? ConnectionKinds.None : kinds.Aggregate(ConnectionKinds.None, (all, kind) => all | kind!.Value);
    }

    /// <summary>An ask whose detail is its kind, with whom or what it was about after a colon.</summary>
    private static AskMade? AskOf(Note note, EntryId id, ContactId who, AskId ask)
    {
        string[] parts = note.Detail.Split(':', 2, StringSplitOptions.TrimEntries);
        return AskWords.Parse(parts[0]) is { } kind
            ? new() { Id = id, On = note.On, Contact = who, Ask = ask, Type = kind, Target = parts.Length > 1 ? parts[1] : null }
            : null;
    }

    private static RelationshipDeclared? Declared(Note note, EntryId id, ContactId who)
    {
        string[] words = note.Detail.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Closeness? closeness = words.FirstOrDefault() switch
        {
            "know-of" => Closeness.KnowOfEachOther,
            "friendly" => Closeness.Friendly,
            "close" => Closeness.Close,
            _ => null,
        };
        return closeness is { } known
            ? new() { Id = id, On = note.On, Contact = who, Closeness = known, VouchedBefore = words.Contains("vouched") }
            : null;
    }

    private static JournalEntry? Left(Note note, EntryId id) =>
        !FollowUpKey.TryParse(note.Detail, out FollowUpKey key) ? null
        : note.What is "dismissed" ? new FollowUpDismissed { Id = id, On = note.On, FollowUp = key }
        : note.Due is { } until ? new FollowUpSnoozed { Id = id, On = note.On, FollowUp = key, Until = until }
        : null;

    private static LeadId LeadOf(Note note, SeekerId seeker) => LeadId.FromSource(seeker, "notes", note.Ref.Length == 0 ? note.Key : note.Ref);

    /// <summary>Reads <c>not-now</c> as <c>NotNow</c>.</summary>
    private static TEnum? Parse<TEnum>(string text)
        where TEnum : struct, Enum =>
        Enum.TryParse(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out TEnum value) && Enum.IsDefined(value) ? value : null;
}
