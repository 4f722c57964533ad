using NodaTime;

namespace Networking.Core.Gatherings;

/// <summary>Says in sentences what became of a gathering.</summary>
internal static class GatheringYieldWords
{
    internal static IEnumerable<Reason> Of(GatheringYield yield, LocalDate today)
    {
        if (yield.Gathering.AttendedOn is not { } day)
        {
            yield return new("gathering-yield.not-attended", "You have not been there.");
            yield break;
        }

        if (yield.Met.IsEmpty)
        {
            yield return new("gathering-yield.nobody", "Nobody you met there is in your notes.");
            yield break;
        }

        int met = yield.Met.Count;
        int first = yield.FirstMet.Count;
        yield return new(
            "gathering-yield.met",
            $"You met {People("met", met)} there on {{day}}, {(first == 0 ? (met == 1 ? "whom you knew before" : "all of whom you knew before") : first == met ? "for the first time" : "{first} for the first time")}.",
            new("met", met),
            new("first", first),
            new("day", day));
        if (first == 0)
        {
            yield break;
        }

        if (!yield.Lasting.IsEmpty)
        {
            yield return new(
                "gathering-yield.lasting",
                $"It lasted with {People("lasting", yield.Lasting.Count)} you first met there: you were in touch a month later or more.",
                new("lasting", yield.Lasting.Count),
                new("first", first));
        }
        else if (today < day.PlusDays(GatheringYield.LastingAfterDays))
        {
            yield return new("gathering-yield.too-early", "What lasts shows from {day} on.", new ReasonValue("day", day.PlusDays(GatheringYield.LastingAfterDays)));
        }
        else
        {
            yield return new("gathering-yield.none-lasting", "No word both ways is noted a month later or more; a few lines may still be welcome.");
        }

        if (yield.HelpGiven > 0)
        {
            yield return new("gathering-yield.help-given", $"You did something for them {Times("times", yield.HelpGiven)}.", new ReasonValue("times", yield.HelpGiven));
        }

        if (yield.HelpReceived > 0)
        {
            yield return new("gathering-yield.help-received", $"They helped you {Times("times", yield.HelpReceived)}.", new ReasonValue("times", yield.HelpReceived));
        }

        if (yield.Leads > 0)
        {
            yield return new("gathering-yield.leads", $"They gave you {(yield.Leads == 1 ? "a lead" : "{leads} leads")}.", new ReasonValue("leads", yield.Leads));
        }

        if (yield.Introductions > 0)
        {
            yield return new(
                "gathering-yield.introductions", $"They introduced you to somebody {Times("times", yield.Introductions)}.", new ReasonValue("times", yield.Introductions));
        }
    }

    private static string People(string name, int count) => count == 1 ? "one person" : $"{{{name}}} people";

    private static string Times(string name, int count) => count == 1 ? "once" : $"{{{name}}} times";
}
