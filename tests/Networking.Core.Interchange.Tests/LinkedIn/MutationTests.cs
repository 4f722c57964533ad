using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class MutationTests
{
    private static readonly string Sample = Repository.PathOf("samples", "data", "nadia-lindqvist");
    private static readonly byte[] SampleConnections = [.. File.ReadAllBytes(Path.Combine(Sample, "Connections.csv")).Take(6_000)];
    private static readonly byte[] SampleMessages = [.. File.ReadAllBytes(Path.Combine(Sample, "messages.csv")).Take(12_000)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_files_never_throw_anything_but_an_import_exception_and_every_row_is_accounted_for(int seed)
    {
        Random random = new(seed);
        using ExportFolder folder = Of(profile: "First Name,Last Name\nNadia,Lindqvist\n");
        int read = 0;
        for (int run = 0; run < 150; run++)
        {
            folder.Add("Connections.csv", Damage(SampleConnections, random)).Add("messages.csv", Damage(SampleMessages, random));
            try
            {
                ImportPlan result = folder.Read(options: new() { LongestField = 5_000 });
                Check(result);
                Assert.Empty(folder.Read(result.Network(), new() { LongestField = 5_000 }).Entries);
                read++;
            }
            catch (ImportException error)
            {
                Assert.NotEmpty(error.Code);
            }
        }

        Assert.InRange(read, 50, 150);
    }

    [Fact]
    public void Damaged_archives_never_throw_anything_but_an_import_exception()
    {
        Random random = new(4);
        using ExportFolder folder = Of(Connections + "Tove,Aaltink,,,,,04 Apr 2021\n");
        string zip = folder.Path + "-whole.zip";
        System.IO.Compression.ZipFile.CreateFromDirectory(folder.Path, zip);
        byte[] whole = File.ReadAllBytes(zip);
        for (int run = 0; run < 200; run++)
        {
            File.WriteAllBytes(zip, Damage(whole, random));
            try
            {
                Check(Import.Plan([zip], Seeker, Network.Empty));
            }
            catch (ImportException error)
            {
                Assert.NotEmpty(error.Code);
            }
        }

        File.Delete(zip);
    }

    [Property(MaxTest = 200)]
    public Property Every_generated_row_is_accounted_for_and_importing_twice_changes_nothing()
    {
        Gen<string> cell = Gen.Elements("", "Tove", "Rein", "Aaltink", "Dalbeck, MBA", "linkedin.com/in/a", "linkedin.com/in/b", "04 Apr 2021", "LinkedIn Member", "Mira Vesterhav", "Acme");
        Gen<string> date = Gen.Elements("2021-01-02 03:04:05 UTC", "2021-01-02 03:04:06 UTC", "2022-01-02 03:04:05 UTC", "never");
        Gen<string> connection = cell.ArrayOf(6).SelectMany(cells => Gen.Elements("04 Apr 2021", "05 May 2022", "").Select(on => Row([.. cells, on])));
        Gen<string> message = cell.ArrayOf(5).SelectMany(cells => date.Select(at => Row(["c" + cells[0].Length, "", cells[1], Url(cells[2]), cells[3], Url(cells[4]), at, "", "Hi", "INBOX"])));
        Gen<(string[], string[])> tables = Gen.Choose(0, 4).SelectMany(n => connection.ArrayOf(n)).SelectMany(rows => Gen.Choose(0, 5).SelectMany(n => message.ArrayOf(n)).Select(more => (rows, more)));
        return Prop.ForAll(tables.ToArbitrary(), table =>
        {
            using ExportFolder folder = Of(Connections + string.Concat(table.Item1), Messages + string.Concat(table.Item2));
            ImportOptions options = new() { Me = table.Item2.Length > 0 ? ["linkedin.com/in/a"] : [], ExportedOn = new(2023, 1, 1) };
            try
            {
                ImportPlan result = folder.Read(options: options);
                Check(result);
                Assert.Equal((table.Item1.Length, table.Item2.Length), (result.Connections().Records, result.MessageRows().Records));
                Assert.Empty(folder.Read(result.Network(), options).Entries);
            }
            catch (ImportException error)
            {
                Assert.Equal(ImportCodes.OwnerNotFound, error.Code);
            }
        });
    }

    private static string Url(string cell) => cell.Contains('/') ? cell : "";

    private static string Row(string[] cells) => string.Join(',', cells.Select(cell => '"' + cell + '"')) + "\n";

    private static void Check(ImportPlan result)
    {
        Assert.All(result.Entries, entry => Assert.True(Network.Empty.TryRecord(entry, out _, out _), entry.ToString()));
        Assert.Equal(result.Entries.Count(), result.Network().Count);
        Assert.True(result.Files.Sum(file => file.Unreadable) <= result.Problems.Count(problem => problem.Severity == ProblemSeverity.Error));
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
        List<byte> bytes = [.. whole];
        int times = random.Next(1, 12);
        for (int i = 0; i < times && bytes.Count > 0; i++)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(at, (byte)"\",\n\r\0;"[random.Next(6)]);
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 200)));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 400))));
                    break;
                case 4 when random.Next(5) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes("\"\"" + new string('é', random.Next(1, 20))));
                    break;
            }
        }

        return [.. bytes];
    }
}
