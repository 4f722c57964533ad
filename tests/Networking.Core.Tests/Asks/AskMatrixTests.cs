using Networking.Core.Asks;
using Networking.Core.Scoring;
using Networking.Core.Tests.Asks.Support;
using NodaTime;

namespace Networking.Core.Tests.Asks;

/// <summary>Every kind of ask at every level in every situation, as a table to read.</summary>
public class AskMatrixTests
{
    private const string Known = "2026-08-01 told; 2026-08-01 field Energy; 2026-08-01 my fields energy; 2026-08-01 we mail; 2026-09-15 we mail; 2026-11-01 we mail";
    private const string LongAgo = "2026-08-01 told; 2026-08-01 field Energy; 2026-08-01 my fields energy; 2025-08-01 we mail; 2025-11-15 we mail; 2026-02-01 we mail";
    private const string JustMet = "2026-08-01 told; 2026-08-01 field Energy; 2026-08-01 my fields energy; 2026-11-23 we mail";
    private const string Strangers = "2026-08-01 told; 2026-08-01 field Energy; 2026-08-01 my fields energy";
    private const string NotTold = "2026-08-01 field Energy; 2026-08-01 my fields energy; 2026-08-01 we mail; 2026-09-15 we mail; 2026-11-01 we mail";
    private const string NothingShared = "2026-08-01 told; 2026-08-01 we mail; 2026-09-15 we mail; 2026-11-01 we mail";
    private const string Whole = "target ground";

    private static readonly LocalDate Today = new(2026, 11, 23);

    private static readonly NetworkSettings Settings = AskText.Settings with { Trust = AskText.DeclaredTrust };

    private static readonly (string Name, string Causes, string Draft)[] Situations =
    [
        ("nothing in the way", Known, Whole),
        ("paused", $"{Known}; 2026-11-10 paused", Whole),
        ("paused until a day", $"{Known}; 2026-11-10 paused until 2026-12-10", Whole),
        ("thanks overdue", $"{Known}; 2026-11-16 they help", Whole),
        ("a report overdue", $"{Known}; 2026-11-05 they give a lead #l; 2026-11-06 I thank; 2026-11-10 I close #l", Whole),
        ("a promise overdue", $"{Known}; 2026-11-05 I promise by 2026-11-20 #p", Whole),
        ("a reply overdue", $"{Known}; 2026-11-13 they mail", Whole),
        ("two messages unanswered", $"{Known}; 2026-11-10 I mail; 2026-11-14 I mail", Whole),
        ("three messages unanswered", $"{Known}; 2026-11-10 I mail; 2026-11-14 I mail; 2026-11-18 I mail", Whole),
        ("an ask pending", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice", Whole),
        ("an ask pending, and the search over", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice; 2026-11-20 the search ends", Whole),
        ("a yes a short while ago", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice #a; 2026-11-12 they say yes to #a", Whole),
        ("a no a short while ago", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice #a; 2026-11-12 they say no to #a", Whole),
        ("not now", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice #a; 2026-11-12 they say not now to #a", Whole),
        ("not now, but on a day", $"{Known}; 2026-11-05 I help; 2026-11-10 I ask for advice #a; 2026-11-12 they say not now to #a until 2027-02-01", Whole),
        ("more asked than given", $"{Known}; 2026-03-01 I ask for advice #a; 2026-03-05 they say yes to #a", Whole),
        ("silent since February", LongAgo, Whole),
        ("first met today", JustMet, Whole),
        ("never in touch", Strangers, Whole),
        ("not told of the search", NotTold, Whole),
        ("not told of the search, which is over", $"{NotTold}; 2026-11-20 the search ends", Whole),
        ("nothing shared", NothingShared, Whole),
        ("a draft that says nothing", Known, ""),
        ("a draft that takes three quarters of an hour", Known, "target ground 45"),
        ("thanks overdue, an ask pending, more asked than given", $"{Known}; 2026-11-10 I ask for advice; 2026-11-16 they help", Whole),
        ("everything at once", "2026-11-02 they give a lead #l; 2026-11-02 I pursue #l; 2026-11-02 I promise by 2026-11-12 #p; 2026-11-03 I ask for advice #a; 2026-11-04 they say no to #a; 2026-11-05 I ask for advice; 2026-11-13 they mail", "45"),
    ];

    private static readonly (TrustLevel Level, string Cause)[] Levels =
    [
        (TrustLevel.Stranger, ""),
        (TrustLevel.Acquaintance, "; 2026-11-20 declared KnowOfEachOther"),
        (TrustLevel.Associate, "; 2026-11-20 declared friendly"),
        (TrustLevel.Ally, "; 2026-11-20 declared close"),
        (TrustLevel.Advocate, "; 2026-11-20 vouched before"),
    ];

    [Fact]
    public void The_matrix_is_that_of_the_table() => TableFile.Check(Path.Combine(AskCaseTests.Folder, "matrix.txt"),
    [
        "# Made by AskMatrixTests: may this be asked on 2026-11-23 of somebody at this level, and if not, what stands before it?",
        "# A day behind NotYet is the first one on which nothing of today stands before it; a day behind an obstacle is the one on which it is gone.",
        "# The level is the seeker's own word of 2026-11-20, and nothing else counts for it here, so that each row shows one thing.",
        .. Situations.SelectMany(situation => (string[])
        [
            "",
            $"## {situation.Name}",
            $"# {situation.Causes}{(situation.Draft.Length > 0 ? $" | {situation.Draft}" : "")}",
            .. Enum.GetValues<AskKind>().SelectMany(kind => Rows(situation.Causes, $"{kind} {situation.Draft}", kind)),
        ]),
    ]);

    [Fact]
    public void The_matrix_shows_every_code_but_those_of_a_level_reached_today_and_of_a_path()
    {
        string matrix = File.ReadAllText(Path.Combine(AskCaseTests.Folder, "matrix.txt"));

        Assert.All(AskCaseTests.AllCodes.Except([AskCodes.LevelSinceToday, AskCodes.NotMet]), code => Assert.Contains(code, matrix, StringComparison.Ordinal));
    }

    /// <summary>One row for each run of levels with the same answer.</summary>
    private static IEnumerable<string> Rows(string causes, string draft, AskKind kind)
    {
        (TrustLevel Level, string Answer)[] answers = [.. Levels.Select(level => (level.Level, Answer(causes + level.Cause, draft, level.Level)))];
        for (int first = 0, next; first < answers.Length; first = next)
        {
            next = first + 1;
            while (next < answers.Length && answers[next].Answer == answers[first].Answer)
            {
                next++;
            }

            string levels = next == first + 1 ? $"{answers[first].Level}" : $"{answers[first].Level}..{answers[next - 1].Level}";
            yield return $"{kind,-24}  {levels,-22}  {answers[first].Answer}";
        }
    }

    private static string Answer(string causes, string draft, TrustLevel level)
    {
        AskStory story = new(causes);
        NetworkView view = story.On(Today, Settings);
        Assert.Equal(level, view[story.Who].Trust.Level);
        AskAdvice advice = view.Advise(story.Who, AskText.Draft(draft));
        Assert.Equal(advice.Kind == AskKind.Job, advice.Verdict == AskVerdict.Never);
        return AskText.Of(advice);
    }
}
