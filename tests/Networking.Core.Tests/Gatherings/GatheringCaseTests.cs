using System.Globalization;
using Networking.Core.Gatherings;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.Gatherings.Support;

namespace Networking.Core.Tests.Gatherings;

/// <summary>The golden cases: what speaks for a gathering, its plan, and what became of it, as text.</summary>
public class GatheringCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Gatherings", "Cases");

    public static TheoryData<string, string> Rankings() => Cases("ranking.txt");

    public static TheoryData<string, string> Plans() => Cases("plan.txt");

    public static TheoryData<string, string> Yields() => Cases("yield.txt");

    [Theory]
    [MemberData(nameof(Rankings))]
    public void A_case_gives_a_score_and_its_parts(string where, string line)
    {
        RankedGathering ranked = new Evening(Case("ranking.txt", where)).Ranked;
        string parts = string.Join(", ", ranked.Reasons.Select(reason => $"{Code(reason)} {Points(reason)}"));

        AssertSame(where, line, string.Create(CultureInfo.InvariantCulture, $"{ranked.Score}: {parts}"));
        Assert.Equal(ranked.Score, ranked.Reasons.Sum(Points));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void A_case_gives_a_plan(string where, string line)
    {
        GatheringPlan plan = new Evening(Case("plan.txt", where)).Plan;
        string Name(ContactId who) => plan.ToMeet.Single(person => person.Person == who).Name;
        string Points(ValueList<PlanPoint> points) => Listed(points.Select(point => $"{point.What} {Codes(point.Reasons)}{(point.For is { } who ? $" {Name(who)}" : "")}"));

        AssertSame(
            where,
            line,
            $"{Codes(plan.Why)}; meet {Listed(plan.ToMeet.Select(person => $"{person.Name} {Codes(person.Reasons)}"))}; offer {Points(plan.ToOffer)}; learn {Points(plan.ToLearn)}");
    }

    [Theory]
    [MemberData(nameof(Yields))]
    public void A_case_gives_what_became_of_its_gatherings(string where, string line)
    {
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        NetworkView view = new CaseStory(line[..bar]).Story.On(Days.Of(line[(bar + 1)..].Trim()[..10]));
        IReadOnlyList<GatheringYield> yields = view.GatheringYields;

        AssertSame(where, line, string.Join("; ", yields.Select(Text)));
        Assert.All(yields, yield => Assert.Equal(yield, view.YieldOf(yield.Gathering.Id)));
    }

    /// <summary>All sentences that the cases bring up, for a reader who looks at nothing but the words.</summary>
    [Fact]
    public void The_sentences_are_those_of_the_table() => TableFile.Check(Path.Combine(Folder, "sentences.txt"),
    [
        "# Made by GatheringCaseTests from the cases beside it: each sentence as the first case that brings it up says it.",
        "",
        .. All("ranking.txt").SelectMany(golden => new Evening(golden).Ranked.Reasons)
            .Concat(All("plan.txt").Select(golden => new Evening(golden).Plan).SelectMany(ReasonsOf))
            .Concat(All("yield.txt").SelectMany(golden => new CaseStory(golden.Line.Split('|')[0]).Story.On(Days.Of(golden.Line.Split('|')[1].Trim()[..10])).GatheringYields).SelectMany(yield => yield.Reasons))
            .Where(reason => reason.Code.StartsWith("gathering", StringComparison.Ordinal))
            .DistinctBy(reason => (reason.Code, Shape(reason)))
            .OrderBy(reason => reason.Code, StringComparer.Ordinal)
            .Select(reason => $"{reason.Code}: {reason.Sentence}"),
    ]);

    private static IEnumerable<Reason> ReasonsOf(GatheringPlan plan) => plan.Why
        .Concat(plan.ToMeet.SelectMany(person => person.Reasons))
        .Concat(plan.ToOffer.SelectMany(point => point.Reasons))
        .Concat(plan.ToLearn.SelectMany(point => point.Reasons));

    private static TheoryData<string, string> Cases(string file)
    {
        TheoryData<string, string> cases = [];
        foreach (CaseFile.Case golden in All(file))
        {
            cases.Add(golden.Where, golden.Line);
        }

        return cases;
    }

    private static IEnumerable<CaseFile.Case> All(string file) => CaseFile.Read(Path.Combine(Folder, file));

    private static CaseFile.Case Case(string file, string where) => All(file).Single(golden => golden.Where == where);

    private static void AssertSame(string where, string line, string actual) =>
        Assert.True(line[(line.IndexOf("->", StringComparison.Ordinal) + 2)..].Trim() == actual, $"{where}: {line}\n  gave  {actual}");

    private static string Text(GatheringYield yield) => string.Create(
        CultureInfo.InvariantCulture,
        $"{yield.Met.Count} {yield.FirstMet.Count} {yield.Lasting.Count} {yield.HelpGiven} {yield.HelpReceived} {yield.Leads} {yield.Introductions} {Codes(yield.Reasons)}");

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts) is { Length: > 0 } text ? text : "-";

    private static string Codes(ValueList<Reason> reasons) => string.Join(' ', reasons.Select(Code));

    private static string Code(Reason reason) => reason.Code.StartsWith("gathering", StringComparison.Ordinal) ? reason.Code.Split('.')[1] : reason.Code;

    private static int Points(Reason reason) => (int)reason.Values.Single(value => value.Name == "points").Number!.Value;

    /// <summary>A sentence without its numbers, names and days.</summary>
    private static string Shape(Reason reason) => reason.Values
        .Where(value => value.ToText().Length > 0)
        .Aggregate(reason.Sentence, (text, value) => text.Replace(value.ToText(), "", StringComparison.Ordinal));
}
