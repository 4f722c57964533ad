using Networking.Core.Giving;

namespace Networking.Core.Gatherings;

/// <summary>What a gathering and the seeker have in common, as reasons with points.</summary>
internal static class GatheringOverlap
{
    internal static RankedGathering Rank(NetworkView view, SeekerSide seeker, GatheringWeights weights, GatheringProspect prospect)
    {
        ExpectedPerson[] people = ExpectedPerson.AllOf(view, seeker, prospect.Expected);
        string[] employers = [.. EmployersOf(prospect, people)];
        IEnumerable<(int Points, Reason Reason)?> once =
        [
            .. employers.Select(employer => OfEmployer(employer, seeker, weights)),
            .. TopicsOf(prospect, people, seeker).Except(Topic.AllOf(employers)).Select(topic => OfTopic(topic, seeker, weights)),
            .. people.Select(person => OfSeeing(person, weights)),
        ];
        (int Points, Reason Reason)[] parts =
        [
            .. once.OfType<(int Points, Reason Reason)>()
                .Concat(people.SelectMany(person => OfHelping(person, weights)))
                .Where(part => part.Points > 0)
                .OrderByDescending(part => part.Points)
                .ThenBy(part => part.Reason.Code, StringComparer.Ordinal)
                .ThenBy(part => part.Reason.Sentence, StringComparer.Ordinal),
        ];
        return new()
        {
            Prospect = prospect,
            Score = parts.Sum(part => part.Points),
            Reasons = parts.Length > 0
                ? ValueList.From(parts.Select(part => part.Reason))
                : [new("gathering.nothing-known", "Nothing you noted speaks for it yet; that may change once you know who comes.", new ReasonValue("points", 0))],
        };
    }

    /// <summary>The employers represented, by name or by somebody expected, each once and as first written.</summary>
    internal static IEnumerable<string> EmployersOf(GatheringProspect prospect, IEnumerable<ExpectedPerson> people) => prospect.Employers
        .Concat(people.Select(person => person.Employer))
        .Select(employer => employer?.Trim() ?? "")
        .Where(employer => employer.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The gathering's topics and the fields of those expected, each once. Where people come from says nothing of what it is
    /// about, so their fields count only where the seeker works on them or looks for them.
    /// </summary>
    private static IEnumerable<Topic> TopicsOf(GatheringProspect prospect, IEnumerable<ExpectedPerson> people, SeekerSide seeker) => Topic.AllOf(prospect.Topics)
        .Concat(Topic.AllOf(people.Select(person => person.Relationship?.Contact.Field)).Where(field => seeker.WorksOn(field) || seeker.LooksFor(field)))
        .Distinct();

    private static (int Points, Reason Reason)? OfEmployer(string employer, SeekerSide seeker, GatheringWeights weights) =>
        seeker.TargetEmployer(employer) is { } target ? Part(
            weights.TargetPerPriority * target.Priority,
            "gathering.target-employer",
            "One of your targets will be there: {employer}.",
            new("employer", target.Name),
            new("priority", target.Priority))
        : seeker.LooksForEmployer(employer) ? Part(weights.LookedFor, "gathering.looked-for", "You look for this: {topic}.", new ReasonValue("topic", employer))
        : seeker.ComesFromEmployer(employer) ? Part(weights.Background, "gathering.background", "It is part of your background: {topic}.", new ReasonValue("topic", employer))
        : null;

    private static (int Points, Reason Reason)? OfTopic(Topic topic, SeekerSide seeker, GatheringWeights weights)
    {
        ReasonValue value = new("topic", topic.Text);
        return Weightiest(
        [
            seeker.LooksFor(topic) ? Part(weights.LookedFor, "gathering.looked-for", "You look for this: {topic}.", value) : null,
            seeker.WorksOn(topic) ? Part(weights.Field, "gathering.field", "It is one of your fields: {topic}.", value) : null,
            seeker.ComesFrom(topic) ? Part(weights.Background, "gathering.background", "It is part of your background: {topic}.", value) : null,
        ]);
    }

    /// <summary>Seeing somebody counts once, as what weighs most; of equals, giving first.</summary>
    private static (int Points, Reason Reason)? OfSeeing(ExpectedPerson person, GatheringWeights weights)
    {
        ReasonValue name = new("name", person.Name);
        ReasonValue id = new("contact", person.Id.ToString());
        return Weightiest(
        [
            person.Owed.Count == 0 ? null : Part(
                weights.Owed, "gathering.owed", "{name} is expected. {what}", name, new("what", person.Owed[0].Reasons[0].Sentence), id),
            person.Target is not { } target ? null : Part(
                weights.TargetPerPriority * target.Priority,
                "gathering.target-person",
                "{name} is expected, whom you would like to get to know.",
                name,
                new("priority", target.Priority),
                id),
            person.QuietSince is not { } day ? null : Part(
                weights.Quiet, "gathering.quiet", "{name} is expected; you were last in touch on {day}, and would have time to talk.", name, new("day", day), id),
        ]);
    }

    private static IEnumerable<(int Points, Reason Reason)> OfHelping(ExpectedPerson person, GatheringWeights weights) => person.CanHelpWith.Select(help => Part(
        weights.CanHelp,
        "gathering.can-help",
        "{name} looks for {need}, and you could help with that.",
        new("name", person.Name),
        new("need", help.Need.Text),
        new("offer", help.Offer),
        new("contact", person.Id.ToString())));

    private static (int Points, Reason Reason)? Weightiest(ReadOnlySpan<(int Points, Reason Reason)?> parts)
    {
        (int Points, Reason Reason)? best = null;
        foreach ((int Points, Reason Reason)? part in parts)
        {
            best = part?.Points > (best?.Points ?? -1) ? part : best;
        }

        return best;
    }

    private static (int Points, Reason Reason) Part(int points, string code, string template, params ReadOnlySpan<ReasonValue> values) =>
        (points, new(code, template, [.. values, new("points", points)]));
}
