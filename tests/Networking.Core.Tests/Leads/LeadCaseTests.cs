using Networking.Core.FollowUps;
using Networking.Core.Leads;
using Networking.Core.Tests.FollowUps;
using Networking.Core.Tests.FollowUps.Support;
using NodaTime;

namespace Networking.Core.Tests.Leads;

/// <summary>The golden cases: a lead's life as text, and where it stands on a day.</summary>
public class LeadCaseTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> cases = [];
        foreach (CaseFile.Case golden in CaseFile.ReadAll("Leads"))
        {
            cases.Add(golden.Where, golden.Line);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_where_its_leads_stand(string where, string line)
    {
        CaseFile.Case golden = CaseFile.ReadAll("Leads").Single(golden => golden.Where == where);
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        int arrow = line.IndexOf("->", StringComparison.Ordinal);
        LocalDate today = Days.Of(line[(bar + 1)..arrow].Trim());

        NetworkView view = new CaseStory(line[..bar]).Story.On(today, GoldenCaseTests.SettingsOf(golden.Settings));
        string actual = string.Join("; ", view.Leads.Select(Text));

        Assert.True(line[(arrow + 2)..].Trim() == actual, $"{where}: {line}\n  gave  {actual}");
        Assert.Equal(view.Leads, view.LeadsFrom(Assert.Single(view.Relationships).Id));
    }

    [Fact]
    public void The_cases_come_by_every_state() => Assert.All(
        Enum.GetNames<LeadState>(),
        state => Assert.Contains(CaseFile.ReadAll("Leads"), golden => golden.Line.Contains($"-> {state},", StringComparison.Ordinal)));

    private static string Text(LeadStatus status) =>
        $"{status.State}, step {Text(status.FirstStepDue)}, report {Text(status.ReportDue)}, news {Text(status.News)}";

    private static string Text(DateWindow? window) => window?.ToString() ?? "-";

    private static string Text(ValueList<Reason> news) =>
        news.IsEmpty ? "-" : string.Join(' ', news.Select(point => point.Code["lead-news.".Length..]));
}
