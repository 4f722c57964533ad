using System.IO.Compression;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Planning;
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
    public void A_file_that_cannot_be_opened_is_told_of_before_any_format_claims_it()
    {
        ImportFile closed = new("closed.vcf", 1, () => throw new UnauthorizedAccessException("no"));
        ImportFile good = FormatReader.FileOf("BEGIN:VCARD\nVERSION:4.0\nFN:Ann Berg\nEND:VCARD\n"u8.ToArray(), "good.vcf");
        ImportPlan plan = Import.PlanFiles([closed, good], Seeker, Network.Empty, new() { ExportedOn = ToldFormat.Day });
        Assert.Single(plan.Added());
        ImportProblem problem = Assert.Single(plan.Problems);
        Assert.Equal(("closed.vcf", ImportCodes.FileUnreadable, ProblemSeverity.Error), (problem.File, problem.Code, problem.Severity));
        Assert.Equal((1, 1), (plan.File("closed").Unreadable, plan.File("closed").Records));
        ImportException fault = Assert.Throws<ImportException>(() => Import.PlanFiles([closed], Seeker, Network.Empty));
        Assert.Equal((ImportCodes.FileUnreadable, "closed.vcf"), (fault.Code, fault.File));
    }

    [Fact]
    public void A_link_to_nothing_and_a_folder_that_is_closed_are_told_of()
    {
        using ExportFolder folder = Of(Connections + Row).Add("closed/more.vcf", "x").Add("open/photo.jpg", "x");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.vcf"), Path.Combine(folder.Path, "nowhere"));
        using ImportRun run = new(Seeker, Network.Empty, ImportOptions.Default, null, default);
        run.Add(folder.Path, () => ImportPath.Open(folder.Path, 100, look => _ = look.EndsWith("closed", StringComparison.Ordinal) ? throw new UnauthorizedAccessException() : 0));
        ImportPlan plan = run.Plan();
        Assert.Single(plan.Added());
        string closed = $"{Path.GetFileName(folder.Path)}/closed";
        Assert.Equal(
            ["gone.vcf", closed],
            plan.Problems.Where(problem => problem is { Code: ImportCodes.FileUnreadable, Severity: ProblemSeverity.Error }).Select(problem => problem.File).Order(StringComparer.Ordinal));
        Assert.Contains(plan.Files, file => file.File == closed && file.Unreadable == 1);
        Assert.Contains(plan.Files, file => file is { File: "gone.vcf", Unreadable: 1 });
        Assert.DoesNotContain(plan.Files, file => file.File == "more.vcf");
    }

    [Fact]
    public void A_mailbox_that_no_format_reads_is_told_of_with_the_package_that_does()
    {
        ImportFile good = FormatReader.FileOf("BEGIN:VCARD\nVERSION:4.0\nFN:Ann Berg\nEND:VCARD\n"u8.ToArray(), "good.vcf");
        ImportFile mail = FormatReader.FileOf("From - Tue Feb 14 12:00:00 2023\nFrom: ann@example.org\n\nNoon?\n"u8.ToArray(), "Sent");
        ImportPlan plan = Import.PlanFiles([good, mail, FormatReader.FileOf("From here on"u8.ToArray(), "notes")], Seeker, Network.Empty, new() { ExportedOn = ToldFormat.Day });
        Assert.Equal([true, false], plan.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).Select(problem => problem.Message.Contains("Networking.Core.Interchange.Mail", StringComparison.Ordinal)));
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
