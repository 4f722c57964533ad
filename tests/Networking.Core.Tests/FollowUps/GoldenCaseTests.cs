using Networking.Core.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.FollowUps;

public class GoldenCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (CaseFile.Case golden in CaseFile.ReadAll())
        {
            cases.Add(golden.Where, golden.Line);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_its_follow_ups(string where, string line)
    {
        CaseFile.Case golden = CaseFile.ReadAll().Single(golden => golden.Where == where);
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        int arrow = line.IndexOf("->", StringComparison.Ordinal);
        LocalDate today = Days.Of(line[(bar + 1)..arrow].Trim());
        string expected = line[(arrow + 2)..].Trim();

        CaseStory story = new(line[..bar]);
        IReadOnlyList<FollowUp> followUps = story.Story.FollowUps(today, golden.Settings["policy"], SettingsOf(golden.Settings));
        string actual = followUps.Count == 0 ? "-" : string.Join("; ", followUps.Select(followUp => Text(followUp, story)));

        Assert.True(expected == actual, $"{where}: {line}\n  gave  {actual}");
    }

    [Fact]
    public void Every_policy_of_the_set_has_cases() => Assert.Equal(
        PolicySet.V1.Policies.Select(policy => policy.Name).Order(),
        CaseFile.ReadAll().Select(golden => golden.Settings["policy"]).Distinct().Order());

    private static string Text(FollowUp followUp, CaseStory story) =>
        $"{(story.NameOf(followUp.Contact) is { Length: > 0 } name ? $"{name}: " : "")}{followUp.Window} lapses {FollowUpText.Lapse(followUp)} {followUp.Reasons[0].Code}";

    internal static NetworkSettings SettingsOf(IReadOnlyDictionary<string, string> settings) => NetworkSettings.Default with
    {
        Holidays = settings.GetValueOrDefault("holidays", "none") is not "none" and string holidays
            ? ValueList.From(holidays.Split(' ').SelectMany(HolidaysOf))
            : [],
        TrackingSince = settings.GetValueOrDefault("tracking", "always") is not "always" and string tracking ? Days.Of(tracking) : null,
        Policies = settings.GetValueOrDefault("tiers") == "Dunbar"
            ? PolicySet.V1.With(new TierCadencePolicy { Tiers = CadenceTiers.Dunbar })
            : PolicySet.V1,
    };

    private static IEnumerable<LocalDate> HolidaysOf(string text)
    {
        string[] ends = text.Split("..");
        return Days.Range(Days.Of(ends[0]), Days.Of(ends[^1]));
    }
}
