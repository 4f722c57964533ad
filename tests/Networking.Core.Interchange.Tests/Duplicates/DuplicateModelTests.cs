using System.Globalization;
using System.Reflection;
using Networking.Core.Interchange.Duplicates;

namespace Networking.Core.Interchange.Tests.Duplicates;

public class DuplicateModelTests
{
    private static readonly string[] Against =
    [
        nameof(DuplicateModel.Prior), nameof(DuplicateModel.DifferentName), nameof(DuplicateModel.DifferentGeneration),
        nameof(DuplicateModel.DifferentProfile), nameof(DuplicateModel.DifferentEmployer), nameof(DuplicateModel.DifferentBirthday),
        nameof(DuplicateModel.MetTogether), nameof(DuplicateModel.NamedTogether),
    ];

    public static TheoryData<string> Weights() => new(typeof(DuplicateModel)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.PropertyType == typeof(double) && property.Name != nameof(DuplicateModel.Least))
        .Select(property => property.Name));

    [Fact]
    public void Each_default_is_as_documented() => Assert.Equal(
        new DuplicateModel
        {
            Prior = -9,
            SameName = 10,
            FullerName = 8,
            Initials = 5,
            MisspeltName = 6,
            PartOfName = 3,
            DifferentName = -5,
            DifferentGeneration = -8,
            SameEmail = 13,
            SameLink = 14,
            DifferentProfile = -9,
            SamePhone = 8,
            SameEmployer = 4,
            DifferentEmployer = -1,
            SameBirthday = 7,
            DifferentBirthday = -10,
            MetTogether = -10,
            NamedTogether = -4,
            SharedContact = 1.5,
            MostSharedContacts = 3,
            Least = 0.3,
            LargestGroup = 100,
        },
        DuplicateModel.V1);

    [Theory]
    [MemberData(nameof(Weights))]
    public void A_sign_for_never_counts_against_nor_a_sign_against_for(string name)
    {
        PropertyInfo weight = typeof(DuplicateModel).GetProperty(name)!;
        double wrong = Against.Contains(name) ? 0.5 : -0.5;

        weight.SetValue(new DuplicateModel(), 0.0);
        weight.SetValue(new DuplicateModel(), -wrong);
        foreach (double refused in (double[])[wrong, double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => weight.SetValue(new DuplicateModel(), refused));
            Assert.Equal(name, Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException).ParamName);
        }
    }

    [Theory]
    [MemberData(nameof(Weights))]
    public void The_page_names_each_weight_with_its_default(string name)
    {
        double weight = (double)typeof(DuplicateModel).GetProperty(name)!.GetValue(DuplicateModel.V1)!;
        string row = Assert.Single(File.ReadLines(Repository.PathOf("docs/duplicates.md")), line => line.StartsWith('|') && line.Contains($"`{name}`", StringComparison.Ordinal));

        Assert.Contains(weight.ToString("0.##", CultureInfo.InvariantCulture), row.Split('|')[2].Trim().Split(", "));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Least", () => new DuplicateModel { Least = 1.01 });
        Assert.Throws<ArgumentOutOfRangeException>("Least", () => new DuplicateModel { Least = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>("MostSharedContacts", () => new DuplicateModel { MostSharedContacts = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("LargestGroup", () => new DuplicateModel { LargestGroup = 1 });
    }

    [Fact]
    public void The_score_follows_from_the_weights()
    {
        Crowd crowd = new();
        crowd.Add(1, "Jana Berg @Volta");
        crowd.Add(2, "Jana Berg @Volta");
        LikelyDuplicate pair = Assert.Single(crowd.Find(new() { Prior = -3, SameName = 1, SameEmployer = 2 }));

        Assert.Equal(0.5, pair.Score);
    }
}
