using Networking.Core.Asks;
using Networking.Core.Tests.Asks.Support;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Asks;

/// <summary>Golden cases of asking: <c>causes | today kind ... -> verdict and obstacles</c>.</summary>
public class AskCaseTests
{
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Asks", "Cases");

    public static TheoryData<string, string> Lines()
    {
        TheoryData<string, string> lines = [];
        foreach (CaseFile.Case golden in Cases())
        {
            lines.Add(golden.Where, golden.Line);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_case_gives_its_advice(string where, string line)
    {
        CaseFile.Case golden = Cases().Single(golden => golden.Where == where);

        Assert.Equal(line[(line.IndexOf("->", StringComparison.Ordinal) + 2)..].Trim(), AskText.Of(Advice(golden)));
    }

    /// <summary>All sentences that the cases bring up, for a reader who looks at nothing but the words.</summary>
    [Fact]
    public void The_sentences_are_those_of_the_table() => TableFile.Check(Path.Combine(Folder, "sentences.txt"),
    [
        "# Made by AskCaseTests from the cases beside it: each sentence as the first case that brings it up says it.",
        "# An obstacle stands with its code, then what to do first; reasons stand below.",
        "",
        .. Cases().SelectMany(golden => Advice(golden).Obstacles)
            .DistinctBy(obstacle => (obstacle.Code, obstacle.FirstStep.Code, Shape(obstacle.Why)))
            .OrderBy(obstacle => Array.IndexOf(AllCodes, obstacle.Code))
            .Select(obstacle => $"{obstacle.Code}: {obstacle.Why.Sentence} -> {obstacle.FirstStep.Sentence}"),
        "",
        .. Cases().SelectMany(golden => Advice(golden).Reasons)
            .DistinctBy(reason => (reason.Code, Shape(reason)))
            .OrderBy(reason => reason.Code, StringComparer.Ordinal)
            .Select(reason => $"{reason.Code}: {reason.Sentence}"),
    ]);

    /// <summary>Of whom the seeker has not met nothing is asked by name; only a path to somebody brings that up.</summary>
    [Fact]
    public void Every_code_is_brought_up_by_some_case() =>
        Assert.Equal(AllCodes.Except([AskCodes.NotMet]).Order(), Cases().SelectMany(golden => Advice(golden).Obstacles).Select(o => o.Code).Distinct().Order());

    internal static string[] AllCodes { get; } = [.. typeof(AskCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    private static IEnumerable<CaseFile.Case> Cases() => Directory.GetFiles(Folder, "*.txt")
        .Where(path => Path.GetFileName(path) is not ("matrix.txt" or "sentences.txt"))
        .Order(StringComparer.Ordinal)
        .SelectMany(CaseFile.Read);

    private static AskAdvice Advice(CaseFile.Case golden)
    {
        string[] sides = golden.Line.Split(["|", "->"], StringSplitOptions.TrimEntries);
        AskStory story = new(sides[0]);
        LocalDate today = Days.Of(sides[1][..10]);
        NetworkSettings settings = AskText.Settings with
        {
            Trust = golden.Settings.GetValueOrDefault("trust") == "declared" ? AskText.DeclaredTrust : AskText.Settings.Trust,
            TrackingSince = golden.Settings.GetValueOrDefault("tracking", "always") is not "always" and string since ? Days.Of(since) : null,
        };
        return story.On(today, settings).Advise(story.Who, AskText.Draft(sides[1][11..]));
    }

    /// <summary>A sentence without its numbers and days.</summary>
    private static string Shape(Reason reason) => reason.Values.Aggregate(reason.Sentence, (text, value) => text.Replace(value.ToText(), "", StringComparison.Ordinal));
}
