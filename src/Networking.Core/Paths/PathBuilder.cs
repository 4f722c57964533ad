using Networking.Core.Asks;
using Networking.Core.Scoring;

namespace Networking.Core.Paths;

/// <summary>Makes a path of the graph into one of people, with the ask that each tie waits for.</summary>
internal static class PathBuilder
{
    /// <summary>The way to somebody whom the seeker knows.</summary>
    internal static IntroductionPath Direct(NetworkView view, KnownPerson person)
    {
        Relationship them = view[person.Id];
        AskKind kind = them.Trust.Level == TrustLevel.Stranger ? AskKind.IntroductoryConversation : AskKind.InformationalInterview;
        AskAdvice ask = view.Advise(person.Id, new() { Kind = kind, CommonGround = CommonBackground.Between(view.Profile, them) });
        PathHop hop = new() { To = person, Opinion = them.Trust.Opinion, Ask = ask };
        Reason known = new(
            "path.known",
            "You know {name} yourself (trust: {level}); no introduction is needed.",
            new("name", person.Name),
            new("level", Words(them.Trust.Level)));
        return Make([hop], [known]);
    }

    /// <summary>A way over introducers.</summary>
    internal static IntroductionPath Over(NetworkView view, AcquaintanceBook book, GraphPath path)
    {
        KnownPerson[] people = [.. path.People.Select(place => view.FindPerson(book.People[place])!)];
        Trust trust = view[people[0].Id].Trust;
        List<PathHop> hops = [new() { To = people[0], Opinion = trust.Opinion }];
        List<Reason> reasons =
        [
            new("path.trust", "You know {name} (trust: {level}, belief {belief}).", new("name", people[0].Name), new("level", Words(trust.Level)), new("belief", Rounded(trust.Opinion))),
        ];
        for (int i = 1; i < people.Length; i++)
        {
            Acquaintance tie = book.Between(people[i - 1].Id, people[i].Id);
            hops.Add(new()
            {
                From = people[i - 1],
                To = people[i],
                Strength = tie.Strength,
                NotedOn = tie.NotedOn,
                Opinion = AcquaintanceOpinions.Of(tie.Strength),
                Ask = people[i - 1].IsContact
                    ? view.Advise(people[i - 1].Id, new() { Kind = AskKind.Introduction, Target = people[i].Name })
                    : NotMet(view, people[i - 1], through: people[i - 2]),
            });
            reasons.Add(Known(people[i - 1], people[i], tie));
        }

        return Make(hops, reasons);
    }

    private static IntroductionPath Make(List<PathHop> hops, List<Reason> reasons)
    {
        Opinion opinion = hops.Select(hop => hop.Opinion).Aggregate((before, next) => before.Discount(next));
        reasons.Add(AskAtHand(hops.Find(hop => hop.Ask is not null)!));
        return new() { Hops = ValueList.From(hops), Opinion = opinion, Reasons = ValueList.From(reasons) };
    }

    private static Reason AskAtHand(PathHop hop)
    {
        AskAdvice ask = hop.Ask!;
        string what = hop.From is null ? "{what}" : "{what} to {to}";
        ReasonValue[] values = [new("name", (hop.From ?? hop.To).Name), new("what", AskPhrases.Of(ask.Kind)), new("to", hop.To.Name)];
        return ask.Verdict == AskVerdict.Ready
            ? new("path.ready", $"You may ask {{name}} for {what} now.", values)
            : new("path.not-yet", $"Before you ask {{name}} for {what}: {{first}}", [.. values, new("first", ask.Obstacles[0].FirstStep.Sentence)]);
    }

    /// <summary>Somebody whom the seeker does not know yet is to be met first, and known well enough, before they are asked.</summary>
    private static AskAdvice NotMet(NetworkView view, KnownPerson asked, KnownPerson through)
    {
        AskObstacle notMet = new(
            new(AskCodes.NotMet, "You have not met {name} yet.", new ReasonValue("name", asked.Name)),
            new(
                "ask.first.meet",
                "Let {through} introduce you, and get to know {name} for their own sake; an introduction further on fits from associate on.",
                new("through", through.Name),
                new("name", asked.Name)));
        return new() { Contact = asked.Id, Kind = AskKind.Introduction, AsOf = view.Today, Verdict = AskVerdict.NotYet, Obstacles = [notMet], Reasons = [] };
    }

    private static Reason Known(KnownPerson from, KnownPerson to, Acquaintance tie) => new(
        $"path.{(tie.Strength == AcquaintanceStrength.HeardOf ? "heard-of" : tie.Strength == AcquaintanceStrength.Close ? "close" : "knows")}",
        tie.Strength switch
        {
            AcquaintanceStrength.HeardOf => "{from} and {to} have heard of each other, as noted on {day} (belief {belief}).",
            AcquaintanceStrength.Close => "{from} and {to} are close, as noted on {day} (belief {belief}).",
            _ => "{from} and {to} know each other, as noted on {day} (belief {belief}).",
        },
        new("from", from.Name),
        new("to", to.Name),
        new("day", tie.NotedOn),
        new("belief", Rounded(AcquaintanceOpinions.Of(tie.Strength))));

    private static string Words(TrustLevel level) => level.ToString().ToLowerInvariant();

    private static double Rounded(Opinion opinion) => Math.Round(opinion.Belief, 2);
}
