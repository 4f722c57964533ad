using System.Globalization;
using System.IO.Compression;
using Networking.Core.Scoring;
using NodaTime;

namespace Networking.Core.Tests.Scoring;

/// <summary>
/// The shipped warmth form, through the public API, on e-mails of a real company that nobody here wrote: whether the
/// other side acts within the next 30 days.
/// </summary>
public class EvaluationTests
{
    private const int WindowInDays = 271;
    private const double Horizon = 30;

    [SkippableFact]
    public void The_shipped_form_predicts_who_is_heard_from_as_well_as_the_design_says()
    {
        string? file = Find("interactions/manufacturing.txt.gz");
        Skip.If(file is null, "The evaluation data is not here: set NETWORKING_DATA, or put it beside the repository.");

        (double Chance, bool Heard)[] pairs = [.. Pairs(file!)];
        double heard = pairs.Average(pair => pair.Heard ? 1.0 : 0.0);
        double brier = pairs.Average(pair => Math.Pow(pair.Chance - (pair.Heard ? 1 : 0), 2));

        Assert.Equal(6012, pairs.Length);
        Assert.Equal(0.1831, heard * (1 - heard), 0.0001);
        Assert.Equal(0.8958, AreaUnderCurve(pairs), 0.001);
        Assert.Equal(0.1014, brier, 0.001);
    }

    private static IEnumerable<(double Chance, bool Heard)> Pairs(string file)
    {
        double cut = 0.7 * WindowInDays;
        Dictionary<(int Me, int Other), List<DayInTouch>> history = [];
        HashSet<(int Me, int Other)> heard = [];
        foreach ((int from, int to, double time) in Read(file))
        {
            if (time <= cut)
            {
                LocalDate day = WarmthModel.Landmark.PlusDays((int)Math.Floor(time));
                Days(from, to).Add(new(day, TouchSides.Mine));
                Days(to, from).Add(new(day, TouchSides.Theirs));
            }
            else if (time <= cut + Horizon)
            {
                heard.Add((to, from));
            }
        }

        foreach (((int Me, int Other) pair, List<DayInTouch> days) in history)
        {
            DaySet set = DaySet.From(days);
            double[] ages = [.. set.Select(day => Math.Max(cut - Period.DaysBetween(WarmthModel.Landmark, day.Day) - 0.5, 0))];
            TouchSides[] sides = [.. set.Select(day => day.Sides)];
            yield return (WarmthModel.V1.Chance(WarmthModel.V1.Sum(ages, sides), Horizon), heard.Contains(pair));
        }

        List<DayInTouch> Days(int me, int other) =>
            history.TryGetValue((me, other), out List<DayInTouch>? days) ? days : history[(me, other)] = [];
    }

    private static IEnumerable<(int From, int To, double Days)> Read(string file)
    {
        using StreamReader reader = new(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        double? first = null;
        while (reader.ReadLine() is { } line)
        {
            double[] parts = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
            first ??= parts[2];
            double days = (parts[2] - first.Value) / 86_400;
            if (parts[0] != parts[1] && days <= WindowInDays)
            {
                yield return ((int)parts[0], (int)parts[1], days);
            }
        }
    }

    /// <summary>The chance that a pair heard from ranks above one that was not; ties count half.</summary>
    private static double AreaUnderCurve((double Chance, bool Heard)[] pairs)
    {
        double ranks = 0;
        double below = 0;
        foreach (IGrouping<double, (double Chance, bool Heard)> tied in pairs.GroupBy(pair => pair.Chance).OrderBy(group => group.Key))
        {
            double positives = tied.Count(pair => pair.Heard);
            double negatives = tied.Count() - positives;
            ranks += positives * (below + (negatives / 2));
            below += negatives;
        }

        return ranks / (below * (pairs.Length - below));
    }

    private static string? Find(string name)
    {
        List<string> folders = Environment.GetEnvironmentVariable("NETWORKING_DATA") is { Length: > 0 } given ? [given] : [];
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Networking.Core.sln")) && folder.Parent is { } above)
            {
                folders.Add(Path.Combine(above.FullName, "shared", "data"));
            }
        }

        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
