using System.Globalization;
using Networking.Core.Interchange.Duplicates;

namespace Networking.Core.Interchange.Tests.Duplicates;

public class DuplicateCasesTests
{
    private const string File = "tests/Networking.Core.Interchange.Tests/Duplicates/Cases.txt";

    public static TheoryData<string> Cases() => new(
        System.IO.File.ReadLines(Repository.PathOf(File)).Where(line => line.Length > 0 && line[0] != '#'));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Two_people_get_the_score_and_the_signs_of_the_case(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        Crowd crowd = new();
        crowd.Add(1, parts[0]);
        crowd.Add(2, parts[1]);
        LikelyDuplicate? found = crowd.Find(DuplicateModel.V1 with { Least = 0 }).SingleOrDefault();

        Assert.Equal(parts[2], found is null ? "-" : found.Score.ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal(parts[3], string.Join(", ", found?.Reasons.Select(Written) ?? []));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_said_first_makes_no_difference(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        Crowd crowd = new();
        crowd.Add(1, parts[0]);
        crowd.Add(2, parts[1]);
        Crowd swapped = new();
        swapped.Add(2, parts[0]);
        swapped.Add(1, parts[1]);

        Assert.Equal(crowd.Score(), swapped.Score());
    }

    private static string Written(Reason reason)
    {
        double weight = reason.Values.Single(value => value.Name == "weight").Number!.Value;
        Assert.Contains(weight.ToString("0.##", CultureInfo.InvariantCulture), reason.Sentence, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{reason.Code["duplicate.".Length..]} {weight}");
    }
}
