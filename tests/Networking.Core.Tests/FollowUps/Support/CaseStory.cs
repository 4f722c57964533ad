using System.Globalization;
using Networking.Core.Asks;
using Networking.Core.Contacts;
using Networking.Core.Gatherings;
using Networking.Core.Interactions;
using Networking.Core.Leads;
using Networking.Core.Promises;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>
/// Reads the causes of a golden case. A cause is a day, perhaps with a time (<c>2026-11-20T09:00</c>), perhaps a
/// repetition (<c>x5 every 10</c> days), then what happened; <c>#a</c> names an entry, a lead, a promise, an ask, a
/// gathering or an introduction that a later cause refers to. What happens between people is told with their names, as
/// <see cref="CaseBetweenPeople"/> says. All else is about one contact, but for what begins with a name (<c>Ben: I mail</c>), which is
/// about another of that name.
/// </summary>
internal sealed class CaseStory
{
    private static readonly Dictionary<string, (Direction Direction, Gesture Gesture, Channel Channel)> Touches = new()
    {
        ["they help"] = (Direction.Theirs, Gesture.HelpReceived, Channel.InPerson),
        ["they interview"] = (Direction.Mutual, Gesture.InformationalInterview, Channel.Video),
        ["they introduce"] = (Direction.Theirs, Gesture.Introduction, Channel.InPerson),
        ["they review the résumé"] = (Direction.Theirs, Gesture.ResumeReview, Channel.InPerson),
        ["they refer"] = (Direction.Theirs, Gesture.Referral, Channel.InPerson),
        ["they give a reference"] = (Direction.Theirs, Gesture.Reference, Channel.InPerson),
        ["they mail"] = (Direction.Theirs, Gesture.Conversation, Channel.Email),
        ["they message"] = (Direction.Theirs, Gesture.Conversation, Channel.Message),
        ["they send a letter"] = (Direction.Theirs, Gesture.Conversation, Channel.Letter),
        ["they call in vain"] = (Direction.Theirs, Gesture.Conversation, Channel.Phone),
        ["they post"] = (Direction.Theirs, Gesture.Conversation, Channel.Social),
        ["they thank"] = (Direction.Theirs, Gesture.Thanks, Channel.Email),
        ["they congratulate"] = (Direction.Theirs, Gesture.Congratulation, Channel.Message),
        ["they ask"] = (Direction.Theirs, Gesture.Ask, Channel.Email),
        ["I mail"] = (Direction.Mine, Gesture.Conversation, Channel.Email),
        ["I call in vain"] = (Direction.Mine, Gesture.Conversation, Channel.Phone),
        ["I help in person"] = (Direction.Mine, Gesture.HelpGiven, Channel.InPerson),
        ["we call"] = (Direction.Mutual, Gesture.Conversation, Channel.Phone),
        ["we mail"] = (Direction.Mutual, Gesture.Conversation, Channel.Email),
        ["I post"] = (Direction.Mine, Gesture.Conversation, Channel.Social),
        ["I thank"] = (Direction.Mine, Gesture.Thanks, Channel.Email),
        ["I congratulate"] = (Direction.Mine, Gesture.Congratulation, Channel.Message),
        ["I update"] = (Direction.Mine, Gesture.Update, Channel.Email),
        ["I help"] = (Direction.Mine, Gesture.HelpGiven, Channel.InPerson),
        ["I introduce"] = (Direction.Mine, Gesture.Introduction, Channel.Email),
        ["we talk"] = (Direction.Mutual, Gesture.Conversation, Channel.InPerson),
        ["we thank each other"] = (Direction.Mutual, Gesture.Thanks, Channel.InPerson),
    };

    private readonly Story _story = new();
    private readonly Dictionary<string, ContactId> _people = [];
    private readonly Dictionary<string, GatheringId> _gatherings = [];
    private ContactId _who;
    private readonly Dictionary<string, EntryId> _entries = [];
    private readonly Dictionary<string, LeadId> _leads = [];
    private readonly Dictionary<string, PromiseId> _promises = [];
    private readonly Dictionary<string, AskId> _asks = [];
    private readonly CaseBetweenPeople _betweenPeople;

    internal CaseStory(string causes)
    {
        _people[""] = _story.Contact();
        _betweenPeople = new(_story, _people);
        foreach (string cause in causes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Tell(cause);
        }
    }

    internal Story Story => _story;

    /// <summary>The name of a contact; empty for the one whom all is about.</summary>
    internal string NameOf(ContactId who) => _people.Single(person => person.Value == who).Key;

    private void Tell(string cause)
    {
        string[] words = cause.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] moment = words[0].Split('T');
        LocalDate on = Days.Of(moment[0]);
        Instant? at = moment.Length > 1
            ? on.At(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(moment[1]).Value).InUtc().ToInstant()
            : null;
        if (words[1].StartsWith('x'))
        {
            int times = int.Parse(words[1][1..], CultureInfo.InvariantCulture);
            int gap = int.Parse(words[3], CultureInfo.InvariantCulture);
            for (int i = 0; i < times; i++)
            {
                Tell(on.PlusDays(i * gap), null, string.Join(' ', words[4..]));
            }
        }
        else
        {
            Tell(on, at, string.Join(' ', words[1..]));
        }
    }

    /// <summary>A birthday with its year, <c>1986-05-03</c>, or without, <c>05-03</c>.</summary>
    private static ImportantDate Birthday(string text)
    {
        LocalDate day = Days.Of(text.Length == 5 ? $"2000-{text}" : text);
        return new("birthday", new(day.Month, day.Day), text.Length == 5 ? null : day.Year);
    }

    private void Tell(LocalDate on, Instant? at, string what)
    {
        string[] about = what.Split(':', StringSplitOptions.TrimEntries);
        string person = about.Length > 1 ? about[0] : "";
        if (!_people.TryGetValue(person, out _who))
        {
            _people[person] = _who = _story.Contact(name: person);
        }

        string[] parts = about[^1].Split('#', StringSplitOptions.TrimEntries);
        string name = parts.Length > 1 ? parts[1] : "";
        switch (parts[0])
        {
            case "I thank for":
                _story.Mine(_who, on, Gesture.Thanks, at: at, thanksFor: _entries[name]);
                break;
            case "they give a lead":
                (_leads[name], _entries[name]) = _story.Lead(_who, on, at);
                break;
            case "I pursue":
                _story.Step(_who, _leads[name], on, LeadStep.Pursued, at: at);
                break;
            case "a stage of":
                _story.Step(_who, _leads[name], on, LeadStep.Stage, at: at);
                break;
            case "I close":
                _story.Step(_who, _leads[name], on, LeadStep.Closed, at: at);
                break;
            case "I decline":
                _story.Step(_who, _leads[name], on, LeadStep.Declined, at: at);
                break;
            case "I report on":
                _story.Report(_who, _leads[name], on, at);
                break;
            case ['I', ' ', 'p', 'r', 'o', 'm', 'i', 's', 'e', ' ', 'b', 'y', ' ', .. string due]:
                _promises[name] = _story.Promise(_who, on, Days.Of(due));
                break;
            case ['t', 'h', 'e', 'y', ' ', 'p', 'r', 'o', 'm', 'i', 's', 'e', ' ', 'b', 'y', ' ', .. string due]:
                _promises[name] = _story.Promise(_who, on, Days.Of(due), PromiseSide.Theirs);
                break;
            case "I keep" or "they keep":
                _story.Keep(_who, _promises[name], on);
                break;
            case ['b', 'i', 'r', 't', 'h', 'd', 'a', 'y', ' ', .. string day]:
                _story.Date(_who, on, Birthday(day));
                break;
            case "I ask for mentorship":
                _asks[name] = _story.Ask(_who, on, AskKind.Mentorship);
                break;
            case "I ask for advice":
                _asks[name] = _story.Ask(_who, on, AskKind.Advice);
                break;
            case "they say yes to":
                _story.Answer(_who, _asks[name], on, AskAnswer.Yes);
                break;
            case "they say no to":
                _story.Answer(_who, _asks[name], on, AskAnswer.No);
                break;
            case "they say not now to":
                _story.Answer(_who, _asks[name], on, AskAnswer.NotNow);
                break;
            case "the search begins":
                _story.StartSearch(on);
                break;
            case "the search ends":
                _story.EndSearch(on, at);
                break;
            case "they mail a group":
                _story.Touch(_who, on, Direction.Theirs, Gesture.Conversation, Channel.Email, at, isGroup: true);
                break;
            case "we meet at a gathering":
                _gatherings.TryAdd(name, _story.Gathering());
                _story.Attend(_who, on, _gatherings[name], at);
                break;
            case "I ask":
                _story.Ask(_who, on);
                break;
            case "I note":
                _story.Note(_who, on);
                break;
            case "we chat in passing":
                _story.Touch(_who, on, Direction.Mutual, Gesture.Conversation, Channel.InPerson, at, depth: Depth.Brief);
                break;
            case "we write at length":
                _story.Touch(_who, on, Direction.Mutual, Gesture.Conversation, Channel.Email, at, depth: Depth.Substantial);
                break;
            case "we talk and I sum it up":
                _story.Touch(_who, on, Direction.Mutual, Gesture.Conversation, Channel.InPerson, at, summary: "sails");
                break;
            case "I sum up my mail":
                _story.Touch(_who, on, Direction.Mine, Gesture.Conversation, Channel.Email, at, summary: "sails");
                break;
            case "I mail a group":
                _story.Touch(_who, on, Direction.Mine, Gesture.Conversation, Channel.Email, at, isGroup: true);
                break;
            case "we connect":
                _story.Learn(_who, on, new() { ConnectedOn = on });
                break;
            case "pause":
                _story.Pause(_who, on);
                break;
            case ['a', 't', ' ', .. string employer]:
                _story.Learn(_who, on, new() { Employer = employer });
                break;
            case "no tier":
                _story.Tier(_who, on, null);
                break;
            case ['t', 'i', 'e', 'r', ' ', .. string tier]:
                _story.Tier(_who, on, tier);
                break;
            case ['d', 'e', 'c', 'l', 'a', 'r', 'e', 'd', ' ', .. string closeness]:
                _story.Declare(_who, on, Enum.Parse<Closeness>(closeness, ignoreCase: true));
                break;
            default:
                _entries[name] = _betweenPeople.Tell(on, at, parts[0], name, _entries.GetValueOrDefault(name)) ?? Touch(on, at, parts[0]);
                break;
        }
    }

    private EntryId Touch(LocalDate on, Instant? at, string what)
    {
        (Direction direction, Gesture gesture, Channel channel) = Touches[what];
        return _story.Touch(_who, on, direction, gesture, channel, at);
    }
}
