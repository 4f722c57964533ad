using Networking.Core.Contacts;
using Networking.Core.FollowUps;
using Networking.Core.Giving;
using Networking.Core.Paths;

namespace Networking.Core.Gatherings;

/// <summary>Makes the plan of one gathering from what the seeker and those expected have in common.</summary>
internal static class GatheringPlanner
{
    /// <summary>How many notes on what matters to somebody are worth remembering on the way there: our default.</summary>
    private const int LatestNotes = 3;

    internal static GatheringPlan Plan(NetworkView view, SeekerSide seeker, Gathering gathering)
    {
        GatheringProspect prospect = GatheringProspect.Of(gathering);
        ExpectedPerson[] people = [.. InOrder(ExpectedPerson.AllOf(view, seeker, gathering.Expected))];
        ValueList<Reason> overlap = GatheringOverlap.Rank(view, seeker, GatheringWeights.V1, prospect).Reasons;
        return new()
        {
            Gathering = gathering,
            Why = string.IsNullOrWhiteSpace(gathering.Why) ? overlap : [new("gathering-plan.why", "In your words: {why}", new ReasonValue("why", gathering.Why.Trim())), .. overlap],
            ToMeet = ValueList.From(people.Select(person => ToMeet(person, seeker))),
            ToOffer = ValueList.From(people.SelectMany(Promised).Concat(people.SelectMany(Help))),
            ToLearn = ValueList.From(Topic.AllOf(gathering.Topics).Select(topic => ToLearn(topic, seeker))
                .Concat(GatheringOverlap.EmployersOf(prospect, people).Select(employer => ToLearn(employer, seeker)))
                .OfType<PlanPoint>()),
        };
    }

    private static IEnumerable<ExpectedPerson> InOrder(IEnumerable<ExpectedPerson> people) => people
        .OrderByDescending(person => person.Owed.Select(owed => (int)owed.Class).FirstOrDefault(-1))
        .ThenByDescending(person => person.CanHelpWith.Count)
        .ThenByDescending(person => person.Target?.Priority ?? 0)
        .ThenByDescending(person => person.QuietSince is not null)
        .ThenBy(person => person.Name, StringComparer.OrdinalIgnoreCase)
        .ThenBy(person => person.Id);

    private static PersonToMeet ToMeet(ExpectedPerson person, SeekerSide seeker)
    {
        List<Reason> reasons = [];
        foreach (FollowUp owed in person.Owed)
        {
            reasons.Add(owed.Reasons[0]);
        }

        foreach ((Topic need, string offer) in person.CanHelpWith)
        {
            reasons.Add(new("gathering-plan.can-help", "They look for {need}, and you could help with that.", new("need", need.Text), new("offer", offer)));
        }

        if (person.Target is { } target)
        {
            reasons.Add(OfTarget("gathering-plan.target-person", "You would like to get to know them", target));
        }

        if (seeker.TargetEmployer(person.Employer) is { } employer)
        {
            reasons.Add(new(
                "gathering-plan.at-target",
                "They are at {employer}, one of your targets; ask what their days there are like.",
                new("employer", employer.Name),
                new("priority", employer.Priority)));
        }

        if (person.QuietSince is { } day)
        {
            reasons.Add(new("gathering-plan.quiet", "You were last in touch on {day}; they may be glad of a hello.", new ReasonValue("day", day)));
        }

        foreach (Fact fact in (person.Relationship?.Facts ?? []).Where(fact => fact.About == FactKind.Matter).Reverse().Take(LatestNotes))
        {
            reasons.Add(new("gathering-plan.noted", "You noted on {day}: {fact}", new("day", fact.On), new("fact", fact.Text)));
        }

        if (reasons.Count == 0)
        {
            reasons.Add(new("gathering-plan.hello", "A hello, and an open ear for what they are busy with."));
        }

        return new() { Person = person.Id, Name = person.Name, Reasons = ValueList.From(reasons) };
    }

    private static IEnumerable<PlanPoint> Promised(ExpectedPerson person) => person.OpenPromises.Select(promise => new PlanPoint
    {
        What = promise.Text,
        For = person.Id,
        Reasons =
        [
            new("gathering-plan.promised", "You promised it to {name} for {day}.", new("name", person.Name), new("day", promise.Due), new("promise", promise.Text)),
        ],
    });

    private static IEnumerable<PlanPoint> Help(ExpectedPerson person) => person.CanHelpWith.Select(help => new PlanPoint
    {
        What = help.Offer,
        For = person.Id,
        Reasons = [new("gathering-plan.needed", "{name} looks for {need}.", new("name", person.Name), new("need", help.Need.Text))],
    });

    private static PlanPoint? ToLearn(Topic topic, SeekerSide seeker)
    {
        List<Reason> reasons = [];
        Add(seeker.LooksFor(topic), "gathering-plan.looked-for", "It is among what you look for.");
        Add(seeker.WorksOn(topic), "gathering-plan.field", "It is one of your fields.");
        Add(seeker.Needs(topic), "gathering-plan.need", "You would like to know more of it.");
        return reasons.Count == 0 ? null : new() { What = topic.Text, Reasons = ValueList.From(reasons) };

        void Add(bool holds, string code, string sentence)
        {
            if (holds)
            {
                reasons.Add(new(code, sentence, new ReasonValue("topic", topic.Text)));
            }
        }
    }

    private static PlanPoint? ToLearn(string employer, SeekerSide seeker) => seeker.TargetEmployer(employer) is { } target
        ? new() { What = target.Name, Reasons = [OfTarget("gathering-plan.target-employer", "It is one of your targets", target)] }
        : seeker.LooksForEmployer(employer)
        ? new() { What = employer, Reasons = [new("gathering-plan.looked-for", "It is among what you look for.", new ReasonValue("topic", employer))] }
        : null;

    private static Reason OfTarget(string code, string beginning, Target target)
    {
        bool says = !string.IsNullOrWhiteSpace(target.Why);
        ReasonValue[] values = [new("priority", target.Priority), .. says ? [new ReasonValue("why", target.Why!.Trim())] : Array.Empty<ReasonValue>()];
        return new(code, says ? $"{beginning}: {{why}}" : $"{beginning}.", values);
    }
}
