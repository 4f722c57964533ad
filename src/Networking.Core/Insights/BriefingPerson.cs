using Networking.Core.Gatherings;
using NodaTime;

namespace Networking.Core.Insights;

/// <summary>Who somebody is, where and through whom the seeker met them, and whom both know.</summary>
internal static class BriefingPerson
{
    internal static IEnumerable<Reason> Points(NetworkView view, Relationship them)
    {
        Contact contact = them.Contact;
        if (Work(contact) is { } work)
        {
            yield return work;
        }

        if (them.LatestMove is { } move)
        {
            yield return new(
                "brief.moved",
                "New since {day}: {work}.",
                new("day", move.On),
                new("work", string.Join(", ", new[] { move.Role, move.Employer }.Where(text => text.Length > 0))));
        }

        yield return Met(contact, them.AddedOn);
        if (IntroducerOf(view, them) is { } introducer)
        {
            yield return new("brief.met-through", "{name} introduced you.", new ReasonValue("name", introducer));
        }

        foreach (Gathering gathering in them.Gatherings.Where(known => known.AttendedOn is not null).TakeLast(Briefing.MostOfAKind))
        {
            yield return new("brief.gathering", "You met at {gathering} on {day}.", new("gathering", gathering.Name), new("day", gathering.AttendedOn!.Value));
        }

        if (BothKnow(view, them.Id) is { Length: > 0 } names)
        {
            yield return new("brief.both-know", "You both know {names}.", new ReasonValue("names", string.Join(", ", names)));
        }
    }

    private static Reason? Work(Contact contact) => (contact.Role.Trim(), contact.Employer.Trim()) switch
    {
        ("", "") => null,
        ("", var employer) => new("brief.work", "They work at {employer}.", new ReasonValue("employer", employer)),
        (var role, "") => new("brief.work", "They work as {role}.", new ReasonValue("role", role)),
        var (role, employer) => new("brief.work", "{role} at {employer}.", new("role", role), new("employer", employer)),
    };

    private static Reason Met(Contact contact, LocalDate addedOn) => (contact.MetAt.Trim(), contact.MetOn ?? contact.ConnectedOn) switch
    {
        ({ Length: > 0 } where, { } day) => new("brief.met", "You know each other since {day} ({where}).", new("day", day), new("where", where)),
        ({ Length: > 0 } where, null) => new("brief.met", "You know each other from here: {where}.", new ReasonValue("where", where)),
        (_, { } day) => new("brief.met", "You know each other since {day}.", new ReasonValue("day", day)),
        _ => new("brief.added", "In your network since {day}; where you met is not noted.", new ReasonValue("day", addedOn)),
    };

    /// <summary>Whoever the seeker noted; else whoever made an introduction of the two.</summary>
    private static string? IntroducerOf(NetworkView view, Relationship them)
    {
        ContactId? introducer = them.Contact.MetThrough
            ?? them.Introductions.LastOrDefault(introduction => introduction is { MadeOn: not null, Introducer: not null } && introduction.Introducer != them.Id)?.Introducer;
        return introducer is { } person && view.FindPerson(person) is { Name.Length: > 0 } known ? known.Name : null;
    }

    private static string[] BothKnow(NetworkView view, ContactId person) =>
    [
        .. view.AcquaintedWith(person)
            .Where(known => known.IsContact)
            .OrderBy(known => known.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(known => known.Id)
            .Take(Briefing.MostOfAKind)
            .Select(known => known.Name),
    ];
}
