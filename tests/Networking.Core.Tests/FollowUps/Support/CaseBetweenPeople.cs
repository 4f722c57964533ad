using Networking.Core.Introductions;
using NodaTime;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>
/// Reads what a golden case tells of several people by name; <c>I</c> and <c>me</c> are the seeker, and a name in quotation
/// marks is no contact. <c>I ask Ben for Tara #i</c>, <c>Pia asks me for Tara #i</c> and <c>Ben offers me Tara #i</c> begin
/// an introduction; <c>introducer agrees #i</c>, <c>target refuses #i</c>, <c>made #i</c>, <c>met #i</c>, <c>closed #i</c>
/// and <c>I report #i</c> go on with it; <c>retract #i</c> takes back the latest of these. <c>Ben is Tara</c> merges two
/// people.
/// </summary>
internal sealed class CaseBetweenPeople(Story story, Dictionary<string, ContactId> people)
{
    private readonly Dictionary<string, (IntroductionId Id, ContactId From)> _introductions = [];

    /// <returns>The entry; null where it tells of something else.</returns>
    internal EntryId? Tell(LocalDate on, Instant? at, string what, string name, EntryId latest)
    {
        switch (what.Split(' '))
        {
            case [string petitioner, "ask" or "asks", string introducer, "for", string target]:
                return Request(on, at, name, introducer, petitioner, target, byIntroducer: false);
            case [string introducer, "offer" or "offers", string petitioner, string target]:
                return Request(on, at, name, introducer, petitioner, target, byIntroducer: true);
            case [string role, "agrees" or "refuses"]:
                return Advance(on, at, name, Enum.Parse<IntroductionStep>(role + (what.EndsWith("agrees", StringComparison.Ordinal) ? "Agreed" : "Refused"), ignoreCase: true));
            case ["made" or "met" or "closed"]:
                return Advance(on, at, name, Enum.Parse<IntroductionStep>(what, ignoreCase: true));
            case ["I", "report"]:
                return story.ReportOn(_introductions[name].From, _introductions[name].Id, on, at);
            case ["retract"]:
                return story.Retract(latest, on);
            case ["erase", string who]:
                return story.Erase(people[who], on);
            case [string who, "is", "added"]:
                return story.Add(people[who], on, who);
            case [string kept, "is", string absorbed]:
                return story.Merge(people[kept], people[absorbed], on);
            default:
                return null;
        }
    }

    private EntryId Advance(LocalDate on, Instant? at, string name, IntroductionStep step) =>
        story.Advance(_introductions[name].From, _introductions[name].Id, on, step, at);

    private EntryId Request(LocalDate on, Instant? at, string name, string introducer, string petitioner, string target, bool byIntroducer)
    {
        ContactId?[] three = [Person(introducer), Person(petitioner), Person(target)];
        string? targetName = target.StartsWith('"') ? target.Trim('"') : null;
        (IntroductionId id, EntryId entry) = story.Request(on, three[0], three[1], three[2], byIntroducer, targetName, at);
        _introductions[name] = (id, three.OfType<ContactId>().First());
        return entry;
    }

    private ContactId? Person(string token)
    {
        string name = token.Trim('"');
        if (name is not ("I" or "me") && !people.ContainsKey(name))
        {
            people[name] = name == token ? story.Contact(name: name) : story.Stranger();
        }

        return name is "I" or "me" ? null : people[name];
    }
}
