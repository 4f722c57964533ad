using System.Globalization;
using CsvHelper;
using Networking.Core.Benchmarks.Measuring;
using Networking.Core.Interchange;
using NodaTime;
using static Networking.Core.Benchmarks.Measuring.Page;

namespace Networking.Core.Benchmarks.Importing;

/// <summary>
/// Compares planning 100,000 rows of Connections.csv with a bare loop of CsvHelper over the same columns of the same
/// file: both in turn in the same run, in processor time (collecting garbage included) and by the clock, the median of
/// the rounds.
/// </summary>
internal static class PlanSpeed
{
    private const int Rows = 100_000;
    private const int Rounds = 9;
    private const int WarmUpRounds = 4;

    private static readonly SeekerId Seeker = new(new Guid("7d0f3c52-54a6-4b6e-9a53-0f4b6b1d2c11"));
    private static readonly string[] Names = ["First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"];

    internal static void Run()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("connections").FullName, "Connections.csv");
        try
        {
            Write(path);
            List<(Measurement Clock, Measurement Processor)> bare = [];
            List<(Measurement Clock, Measurement Processor)> plans = [];
            for (int round = -WarmUpRounds; round < Rounds; round++)
            {
                (Measurement, Measurement) loop = Stopwatches.OnBoth(() => (object)BareLoop(path));
                (Measurement, Measurement) plan = Stopwatches.OnBoth(() => Plan(path));
                if (round >= 0)
                {
                    bare.Add(loop);
                    plans.Add(plan);
                }
            }

            Line($"### A plan of {Rows:N0} connections");
            Line($"");
            Line($"| what | processor ms | ms by the clock | MB allocated |");
            Line($"|---|---:|---:|---:|");
            Line($"| a bare loop of CsvHelper | {Row(bare)} |");
            Line($"| `Import.Plan` | {Row(plans)} |");
            Line($"| ratio, median of {Rounds} rounds | {Ratio(run => run.Processor)} | {Ratio(run => run.Clock)} | |");

            string Ratio(Func<(Measurement Clock, Measurement Processor), Measurement> which) => Stopwatches
                .Median([.. plans.Zip(bare, (plan, loop) => which(plan).Milliseconds / which(loop).Milliseconds)])
                .ToString("F2", CultureInfo.InvariantCulture);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static string Row(List<(Measurement Clock, Measurement Processor)> runs)
    {
        (Measurement clock, Measurement processor) = (Measurement.Median(runs.Select(run => run.Clock)), Measurement.Median(runs.Select(run => run.Processor)));
        return string.Create(CultureInfo.InvariantCulture, $"{processor.Milliseconds:N0} | {clock.Milliseconds:N0} | {clock.Bytes / 1e6:N0}");
    }

    private static ImportPlan Plan(string path)
    {
        ImportPlan plan = Import.Plan([path], Seeker, Network.Empty);
        return plan.Changes.Count == Rows ? plan : throw new InvalidOperationException("Not every row became a contact.");
    }

    private static long BareLoop(string path)
    {
        using CsvReader csv = new(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        long characters = 0;
        while (csv.Read())
        {
            foreach (string name in Names)
            {
                characters += csv.GetField(name)!.Length;
            }
        }

        return characters;
    }

    private static void Write(string path)
    {
        string[] given = ["Ann", "Bo", "Cécile", "Dag", "Eskil", "Frida", "Günther", "Hanna", "Ines", "Jörgen"];
        string[] family = ["Aaltink", "Berg", "Dalbeck", "Lindqvist", "Okonjo", "Sandell", "Vesterhav", "Ångström"];
        string[] companies = ["Kvarnby", "Sagwerk, north", "Nordgrid AB", "Ljungvåg Energi", "Metering Lab"];
        string[] positions = ["Engineer", "Head of Operations", "Data Analyst", "Professor", ""];
        using StreamWriter writer = new(path);
        writer.Write(string.Join(',', Names) + "\n");
        for (int i = 0; i < Rows; i++)
        {
            string first = given[i % given.Length];
            string last = family[i / 7 % family.Length];
            string email = i % 30 == 0 ? $"person{i}@example.org" : "";
            LocalDate day = new LocalDate(2010, 1, 1).PlusDays(i % 5_000);
            string date = day.ToString("dd MMM uuuu", CultureInfo.InvariantCulture);
            writer.Write($"{first},{last},https://www.linkedin.com/in/person-{i:x6},{email},\"{companies[i % 5]}\",{positions[i / 3 % 5]},{date}\n");
        }
    }
}
