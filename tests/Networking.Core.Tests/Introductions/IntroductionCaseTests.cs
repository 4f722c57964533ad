using Networking.Core.Introductions;
using Networking.Core.Tests.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using Networking.Core.Tests.Introductions.Support;
using NodaTime;

namespace Networking.Core.Tests.Introductions;

/// <summary>
/// The golden cases: introductions as text, and either where they stand on a day or what follows from them for each contact.
/// </summary>
public class IntroductionCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (CaseFile.Case golden in CaseFile.ReadAll("Introductions"))
        {
            cases.Add(golden.Where, golden.Line);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_what_it_says(string where, string line)
    {
        CaseFile.Case golden = CaseFile.ReadAll("Introductions").Single(golden => golden.Where == where);
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        int arrow = line.IndexOf("->", StringComparison.Ordinal);
        LocalDate today = Days.Of(line[(bar + 1)..arrow].Trim());

        CaseStory story = new(line[..bar]);
        NetworkView view = story.Story.On(today, GoldenCaseTests.SettingsOf(golden.Settings));
        string[] answers = golden.Settings["shows"] == "dealings"
            ? [.. Dealings(view, story)]
            : [.. view.Introductions.Select(IntroductionText.StateOf)];
        string actual = answers.Length == 0 ? "-" : string.Join("; ", answers);

        Assert.True(line[(arrow + 2)..].Trim() == actual, $"{where}: {line}\n  gave  {actual}");
    }

    [Fact]
    public void The_cases_come_by_every_state() => Assert.All(
        Enum.GetNames<IntroductionState>(),
        state => Assert.Contains(CaseFile.ReadAll("Introductions"), golden => golden.Line.Contains($"-> {state},", StringComparison.Ordinal)));

    private static IEnumerable<string> Dealings(NetworkView view, CaseStory story) =>
        from relationship in view.Relationships
        let name = story.NameOf(relationship.Id)
        where name.Length > 0
        orderby name
        select IntroductionText.DealingsOf(name, relationship);
}
