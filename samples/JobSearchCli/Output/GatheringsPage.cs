using JobSearchCli.Sources;
using Networking.Core;
using Networking.Core.Gatherings;
using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The gatherings ahead, the one with most in common first, with what to take along; then what became of the others.</summary>
internal static class GatheringsPage
{
    internal static void Write(LoadedNetwork network, Screen screen)
    {
        NetworkView view = network.View;
        Gathering[] ahead = [.. view.Gatherings.Where(gathering => gathering.AttendedOn is null && gathering.Date >= view.Today)];
        IReadOnlyList<RankedGathering> ranked = view.RankGatherings(ahead.Select(GatheringProspect.Of));
        if (ranked.Count + view.GatheringYields.Count == 0)
        {
            screen.Line("No gathering is written down yet. A row with the word gathering-planned adds one to your notes.");
            return;
        }

        int most = ranked.Select(gathering => gathering.Score).DefaultIfEmpty(0).Max();
        foreach (RankedGathering gathering in ranked)
        {
            WriteAhead(gathering, most, view, screen);
        }

        if (view.GatheringYields.Count > 0)
        {
            screen.Line("[bold]What became of the others[/]");
        }

        foreach (GatheringYield been in view.GatheringYields.OrderByDescending(been => been.Gathering.AttendedOn))
        {
            screen.Item($"{been.Gathering.Name}, {Words.Plain(been.Gathering.AttendedOn!.Value)}");
            foreach (Reason reason in been.Reasons)
            {
                screen.Detail(reason.Sentence);
            }
        }
    }

    private static void WriteAhead(RankedGathering ranked, int most, NetworkView view, Screen screen)
    {
        GatheringPlan plan = view.PlanFor(ranked.Prospect.Id!.Value);
        screen.Line($"[bold]{Markup.Escape(plan.Gathering.Name)}[/]");
        screen.Indented(2, $"{Words.Long(plan.Gathering.Date!.Value)}  {Bars.Of(most == 0 ? 0 : (double)ranked.Score / most, screen)} {Words.Count(ranked.Score, "point")}");
        Section("Why", plan.Why.Select(reason => reason.Sentence), screen);
        Section("Whom to meet", plan.ToMeet.Select(person => $"{person.Name}: {Sentences(person.Reasons)}"), screen);
        Section("What to offer", plan.ToOffer.Select(Point(view)), screen);
        Section("What to learn", plan.ToLearn.Select(point => $"{point.What}: {Sentences(point.Reasons)}"), screen);
        screen.Line();
    }

    private static Func<PlanPoint, string> Point(NetworkView view) => point =>
        $"{point.What}{(point.For is { } person && view.FindPerson(person) is { } known ? $", for {known.Name}" : "")}: {Sentences(point.Reasons)}";

    private static void Section(string heading, IEnumerable<string> lines, Screen screen)
    {
        bool isFirst = true;
        foreach (string line in lines)
        {
            if (isFirst)
            {
                screen.Item(heading);
            }

            screen.Detail(line);
            isFirst = false;
        }
    }

    private static string Sentences(IEnumerable<Reason> reasons) => string.Join(' ', reasons.Select(reason => reason.Sentence));
}
