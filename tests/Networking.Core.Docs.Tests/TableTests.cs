using System.Globalization;
using System.Reflection;
using Networking.Core.Asks;
using Networking.Core.FollowUps;
using Networking.Core.Insights;
using Networking.Core.Journaling;
using Networking.Core.Paths;
using Networking.Core.Scoring;
using Networking.Core.Testing;

namespace Networking.Core.Docs.Tests;

public class TableTests
{
    public static TheoryData<string> Policies => [.. PolicySet.V1.Policies.Select(policy => policy.Name)];

    public static TheoryData<string> Laws => [.. Enum.GetNames<PolicyLaw>()];

    public static TheoryData<string> Codes =>
    [
        .. typeof(EntryCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!),
    ];

    public static TheoryData<AskKind> Asks => [.. Enum.GetValues<AskKind>()];

    public static TheoryData<string> Thresholds =>
    [
        .. typeof(AskEtiquette).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(threshold => threshold.Name),
    ];

    [Fact]
    public void The_first_code_of_the_readme_is_the_quickstart()
    {
        string[] readme = Repository.ReadLines("README.md");
        IEnumerable<string> first = readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");

        Assert.Equal(Repository.ReadLines("samples/Quickstart/Program.cs"), first);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Each_policy_has_a_row_in_the_readme_with_its_grade_and_a_section_of_its_own(string name)
    {
        IFollowUpPolicy policy = PolicySet.V1.Policies.Single(policy => policy.Name == name);
        string row = Assert.Single(Repository.ReadLines("README.md"), line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));

        Assert.Contains(Letter(policy.Grade), row.Split('|')[5], StringComparison.Ordinal);
        Assert.Contains($"### {name}", Repository.ReadLines("docs/follow-ups.md"));
    }

    [Fact]
    public void The_readme_names_no_policy_that_does_not_exist()
    {
        IEnumerable<string> named = Repository.ReadLines("README.md")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);

        Assert.Equal(PolicySet.V1.Policies.Select(policy => policy.Name).Order(), named.Order());
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void Each_law_of_the_contract_has_a_row_where_one_writes_a_policy(string law) =>
        Assert.Single(Repository.ReadLines("docs/follow-ups.md"), line => line.StartsWith($"| `{law}` |", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_code_has_a_row_in_the_table_of_errors(string code) =>
        Assert.Single(Repository.ReadLines("docs/errors.md"), line => line.StartsWith($"| `{code}` |", StringComparison.Ordinal));

    [Theory]
    [InlineData(TrustLevel.Stranger)]
    [InlineData(TrustLevel.Acquaintance)]
    [InlineData(TrustLevel.Associate)]
    [InlineData(TrustLevel.Ally)]
    [InlineData(TrustLevel.Advocate)]
    public void Each_level_says_the_belief_it_begins_at(TrustLevel level)
    {
        string belief = level switch
        {
            TrustLevel.Acquaintance => TrustModel.V1.AcquaintanceFrom.ToString("0.00", CultureInfo.InvariantCulture),
            TrustLevel.Associate => TrustModel.V1.AssociateFrom.ToString("0.00", CultureInfo.InvariantCulture),
            TrustLevel.Ally => TrustModel.V1.AllyFrom.ToString("0.00", CultureInfo.InvariantCulture),
            TrustLevel.Advocate => TrustModel.V1.AdvocateFrom.ToString("0.00", CultureInfo.InvariantCulture),
            _ => "",
        };
        string inReadme = Assert.Single(Repository.ReadLines("README.md"), line => line.StartsWith($"| {level} |", StringComparison.Ordinal));
        string inDocs = Assert.Single(Repository.ReadLines("docs/trust.md"), line => line.StartsWith($"| `{level}` |", StringComparison.Ordinal));

        Assert.Equal(belief, inReadme.Split('|')[2].Trim());
        Assert.Equal(belief, inDocs.Split('|')[2].Trim());
    }

    [Theory]
    [MemberData(nameof(Asks))]
    public void Each_kind_of_ask_has_a_row_with_its_level(AskKind kind)
    {
        string row = Assert.Single(Repository.ReadLines("docs/asking.md"), line => line.StartsWith($"| `{kind}` |", StringComparison.Ordinal));

        Assert.Equal(AskLevels.Required(kind) is { } level ? $"`{level}`" : "never", row.Split('|')[2].Trim());
    }

    [Theory]
    [MemberData(nameof(Thresholds))]
    public void Each_threshold_of_asking_has_a_row_with_its_default(string name)
    {
        string row = Assert.Single(Repository.ReadLines("docs/asking.md"), line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));

        Assert.Equal(Convert.ToString(typeof(AskEtiquette).GetProperty(name)!.GetValue(AskEtiquette.V1), CultureInfo.InvariantCulture), row.Split('|')[2].Trim());
    }

    [Fact]
    public void The_obstacles_of_asking_stand_in_the_order_in_which_an_advice_lists_them() => Assert.Equal(
        typeof(AskCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!),
        Repository.ReadLines("docs/asking.md")
            .Where(line => line.StartsWith("| `ask.", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]));

    [Theory]
    [InlineData(AcquaintanceStrength.HeardOf)]
    [InlineData(AcquaintanceStrength.Knows)]
    [InlineData(AcquaintanceStrength.Close)]
    public void Each_strength_of_an_acquaintance_has_a_row_with_its_evidence_and_belief(AcquaintanceStrength strength)
    {
        string[] row = Assert.Single(Repository.ReadLines("docs/paths.md"), line => line.StartsWith($"| `{strength}` |", StringComparison.Ordinal)).Split('|');
        Opinion opinion = AcquaintanceOpinions.Of(strength);

        Assert.Equal(opinion, Opinion.FromEvidence(double.Parse(row[2], CultureInfo.InvariantCulture), 0));
        Assert.Equal(opinion.Belief.ToString("0.0000", CultureInfo.InvariantCulture), row[3].Trim());
    }

    [Fact]
    public void The_bonus_of_moderately_weak_ties_stands_below_the_people_in_common()
    {
        string[] Row(string name) =>
            [.. Assert.Single(Repository.ReadLines("docs/reach.md"), line => line.StartsWith($"| {name} |", StringComparison.Ordinal)).Split('|')[2..^1]];

        Assert.Equal(
            Row("people in common").Select(people => ModeratelyWeakTies.Bonus(int.Parse(people, CultureInfo.InvariantCulture)).ToString("0.00", CultureInfo.InvariantCulture)),
            Row("bonus").Select(bonus => bonus.Trim()));
    }

    private static string Letter(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Research => "R",
        EvidenceGrade.NamedMethod => "M",
        EvidenceGrade.PractitionersRule => "H",
        _ => "O",
    };
}
