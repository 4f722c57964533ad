using System.IO.Compression;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.Planning;

public class ImportRunTests
{
    private const string Row = "Tove,Aaltink,https://www.linkedin.com/in/tove-a,,Kvarnby,Miller,04 Apr 2021\n";

    [Fact]
    public void One_bad_path_does_not_lose_the_others()
    {
        using ExportFolder good = Of(Connections + Row);
        ImportPlan plan = Import.Plan(["/nowhere/at/all.zip", good.Path], Seeker, Network.Empty);
        Assert.Single(plan.Added());
        Assert.Contains(plan.Problems, problem => problem is { Code: ImportCodes.PathMissing, File: "all.zip", Severity: ProblemSeverity.Error });
    }

    [Fact]
    public void A_file_of_no_known_kind_is_a_note_in_a_folder_and_a_warning_by_itself()
    {
        using ExportFolder folder = Of(Connections + Row).Add("photo.jpg", "x").Add(".hidden", "x").Add("__MACOSX/Connections.csv", "x");
        ImportPlan plan = Import.Plan([folder.Path, Path.Combine(folder.Path, "photo.jpg")], Seeker, Network.Empty);
        Assert.Equal([ProblemSeverity.Note, ProblemSeverity.Warning], plan.Problems.Where(problem => problem.Code == ImportCodes.FileUnknown).Select(problem => problem.Severity));
        Assert.All(plan.Problems, problem => Assert.Equal("photo.jpg", problem.File));
        Assert.Contains(plan.Files, file => file is { File: "photo.jpg", Format: "", Records: 0 });
    }

    [Fact]
    public void A_file_is_known_by_its_header_whatever_its_name_is()
    {
        using ExportFolder folder = new();
        folder.Add("my people.txt", Connections + Row);
        Assert.Single(Import.Plan([Path.Combine(folder.Path, "my people.txt")], Seeker, Network.Empty).Added());
        Assert.Single(folder.Read().Added());
    }

    [Fact]
    public void Trouble_with_one_file_does_not_keep_the_next_one_from_being_read()
    {
        ImportFile bad = new("bad", 1, () => throw new IOException("gone"));
        LineFormat lines = new();
        ImportPlan plan = Import.PlanFiles([bad, FormatReader.FileOf([1], "good")], Seeker, Network.Empty, new() { Formats = [lines], ExportedOn = ToldFormat.Day });
        Assert.Single(plan.Added());
        Assert.Equal(("bad", 0, ImportCodes.FileUnreadable), Assert.Single(plan.Places()));
        Assert.Equal(1, plan.File("bad").Unreadable);
        Assert.Equal(
            ImportCodes.FileUnreadable,
            Assert.Throws<ImportException>(() => Import.PlanFiles([bad], Seeker, Network.Empty, new() { Formats = [lines] })).Code);
    }

    [Fact]
    public void A_file_that_is_too_large_is_read_no_further()
    {
        ImportFile large = FormatReader.FileOf(new byte[2_000], "large");
        ImportPlan plan = Import.PlanFiles(
            [large, FormatReader.FileOf([1], "good")], Seeker, Network.Empty, new() { Formats = [new LineFormat()], ExportedOn = ToldFormat.Day, MostBytes = 1_000 });
        Assert.Contains(("large", 0, ImportCodes.FileTooLarge), plan.Places());
        Assert.Single(plan.Added());
    }

    [Fact]
    public void More_files_than_allowed_are_told()
    {
        using ExportFolder folder = Of(Connections + Row).Add("zzz.txt", "x");
        ImportPlan plan = folder.Read(options: new() { MostFiles = 1 });
        Assert.Contains(ImportCodes.TooManyFiles, plan.Codes());
        Assert.Single(plan.Added());
    }

    [Fact]
    public void An_archive_whose_data_ends_early_is_an_error()
    {
        using MemoryStream memory = new();
        using (ZipArchive archive = new(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry("Connections.csv", CompressionLevel.NoCompression).Open();
            entry.Write(System.Text.Encoding.UTF8.GetBytes(Connections + Row));
        }

        byte[] bytes = memory.ToArray();

        // The length in the central directory is what the archive promises: one byte more than there is.
        int directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        bytes[directory + 24]++;
        using ExportFolder folder = new();
        folder.Add("export.zip", bytes);
        Assert.Throws<ImportException>(() => Import.Plan([Path.Combine(folder.Path, "export.zip")], Seeker, Network.Empty));
    }

    /// <summary>Says one person of each file.</summary>
    private sealed class LineFormat : IImportFormat
    {
        public string Name => "lines";

        public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files) => files;

        public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
        {
            foreach (ImportFile file in files)
            {
                using Stream stream = reading.Open(file);
                stream.CopyTo(Stream.Null);
                yield return ToldFormat.Person("Ann", "Berg", "ann@example.org", file: file.Name);
            }
        }
    }
}
