using System.IO.Compression;
using System.Text;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.Support;
using static Networking.Core.Interchange.Tests.LinkedIn.ExportFolder;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class BadInputTests
{
    private const string Good = "Tove,Aaltink,https://www.linkedin.com/in/tove-a,,Kvarnby,Miller,04 Apr 2021\n";
    private const string Better = "Rein,Dalbeck,https://www.linkedin.com/in/rein-d,,\"Sagwerk, north\",Sawyer,05 Apr 2021\n";

    private static string Code(Action read) => Assert.Throws<ImportException>(read).Code;

    [Fact]
    public void What_is_not_there_is_said_to_be_missing()
    {
        ImportException error = Assert.Throws<ImportException>(() => Import.Plan(["/nowhere/at/all.zip"], Seeker, Network.Empty));
        Assert.Equal((ImportCodes.PathMissing, "all.zip", 0), (error.Code, error.File, error.Line));
        Assert.Equal("all.zip: There is no such file or folder.", error.Message);
    }

    [Fact]
    public void Programming_errors_are_told_as_such()
    {
        Assert.Throws<ArgumentNullException>(() => Import.Plan(null!, Seeker, Network.Empty));
        Assert.Throws<ArgumentException>(() => Import.Plan([""], Seeker, Network.Empty));
        Assert.Throws<ArgumentNullException>(() => Import.Plan(["x"], Seeker, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Import.Plan([], Seeker, Network.Empty));
    }

    [Fact]
    public void A_folder_that_is_no_export_and_a_file_that_is_no_archive_are_said_to_be_that()
    {
        using ExportFolder folder = new();
        Assert.Equal(ImportCodes.NotAnExport, Code(() => folder.Read()));
        folder.Add("notes.txt", "Hello");
        Assert.Equal(ImportCodes.NotAnExport, Code(() => Import.Plan([Path.Combine(folder.Path, "notes.txt")], Seeker, Network.Empty)));
        Assert.Equal(ImportCodes.NotAnExport, Code(() => folder.ReadZipped()));
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_said_to_be_none_of_the_export()
    {
        using ExportFolder folder = new();
        folder.Add("Connections.csv/readme.txt", "Hello");
        Assert.Equal(ImportCodes.NotAnExport, Code(() => folder.Read()));
    }

    [Fact]
    public void The_archive_gives_what_its_folder_gives()
    {
        using ExportFolder folder = Of(Connections + Good + Better);
        Assert.Equal(folder.Read().Entries, folder.ReadZipped().Entries);
    }

    [Fact]
    public void An_archive_of_a_folder_is_read_and_what_lies_deeper_is_not()
    {
        using ExportFolder folder = new();
        folder.Add("export/Connections.csv", Connections + Good);
        Assert.Single(folder.ReadZipped().Added());
        Assert.Single(folder.Read().Added());
        folder.Add("Connections.csv", Connections + Better + Good);
        Assert.Equal(2, folder.ReadZipped().Added().Length);
    }

    [Fact]
    public void A_truncated_archive_is_an_error_without_a_stack_trace()
    {
        using ExportFolder folder = Of(Connections + Good);
        string zip = Path.Combine(folder.Path, "cut.zip");
        using (MemoryStream memory = new())
        {
            using (ZipArchive archive = new(memory, ZipArchiveMode.Create, leaveOpen: true))
            {
                using Stream entry = archive.CreateEntry("Connections.csv").Open();
                entry.Write(Encoding.UTF8.GetBytes(Connections + Good));
            }

            File.WriteAllBytes(zip, memory.ToArray()[..^30]);
        }

        Assert.Equal(ImportCodes.FileUnreadable, Code(() => Import.Plan([zip], Seeker, Network.Empty)));
    }

    [Fact]
    public void A_truncated_row_is_reported_by_line_and_the_good_ones_kept()
    {
        using ExportFolder folder = Of(Connections + Good + Better + "Ann,Cutoff,https://www.link");
        ImportPlan result = folder.Read();
        Assert.Contains(("Connections.csv", 4, ImportCodes.FieldCount), result.Places());
        Assert.Equal((3, 2, 1), (result.Connections().Records, result.Connections().Taken(), result.Connections().Unreadable));
    }

    [Theory]
    [InlineData("Ann,Unclosed,,,\"Acme,Clerk,06 Apr 2021\n")]
    [InlineData("Ann,Doubled,,,\"Acme\"\",Clerk,06 Apr 2021\n")]
    [InlineData("\"Ann,Early,,,Acme,Clerk,06 Apr 2021\n")]
    public void A_quote_that_is_never_closed_costs_its_own_row(string broken)
    {
        using ExportFolder folder = Of(Connections + Good + broken + Better + Good.Replace("tove-a", "tove-b"));
        ImportPlan result = folder.Read();
        Assert.Equal(3, result.Connections().Taken());
        Assert.Contains(("Connections.csv", 3, ImportCodes.QuotesBroken), result.Places());
    }

    [Fact]
    public void A_stray_quote_inside_a_field_is_kept()
    {
        using ExportFolder folder = Of(Connections + "Tove,Aaltink,,,5\" Screens,,04 Apr 2021\n" + Better);
        Assert.Equal("5\" Screens", folder.Read().View().Named("Tove Aaltink").Employer);
    }

    [Theory]
    [InlineData("31 Feb 2021", ImportCodes.DateUnreadable)]
    [InlineData("yesterday", ImportCodes.DateUnreadable)]
    [InlineData("04/05/2021", ImportCodes.DateUnreadable)]
    [InlineData("04 Apr 1821", ImportCodes.DateOutOfRange)]
    [InlineData("04 Apr 2121", ImportCodes.DateOutOfRange)]
    public void A_bad_date_of_a_connection_costs_the_date_alone(string date, string code)
    {
        using ExportFolder folder = Of(Connections + Good + $"Ann,Undated,,,,,{date}\n");
        ImportPlan result = folder.Read();
        Assert.Contains(("Connections.csv", 3, code), result.Places());
        Assert.Null(result.View().Named("Ann Undated").ConnectedOn);
    }

    [Fact]
    public void Without_any_date_in_the_export_the_day_of_the_file_dates_and_without_that_nobody_is_taken()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Connections + "Ann,Undated,,,,,\n");
        ImportPlan result = Import.PlanFiles([FormatReader.FileOf(bytes, "Connections.csv")], Seeker, Network.Empty);
        Assert.Equal((1, 1), (result.Connections().Records, result.Connections().Unreadable));
        Assert.Contains(("Connections.csv", 2, ImportCodes.DateUnreadable), result.Places());
        Assert.Single(Import.PlanFiles([FormatReader.FileOf(bytes, "Connections.csv")], Seeker, Network.Empty, new() { ExportedOn = new(2026, 1, 1) }).Added());
        ImportFile dated = new("Connections.csv", bytes.Length, () => new MemoryStream(bytes)) { ModifiedAt = NodaTime.Instant.FromUtc(2025, 3, 4, 5, 6) };
        Assert.Equal(new NodaTime.LocalDate(2025, 3, 4), Assert.Single(Import.PlanFiles([dated], Seeker, Network.Empty).Added()).On);
    }

    [Theory]
    [InlineData("some day", ImportCodes.DateUnreadable)]
    [InlineData("1821-05-06 10:00:00 UTC", ImportCodes.DateOutOfRange)]
    public void A_bad_date_of_a_message_costs_the_message(string date, string code)
    {
        string row = $"c1,,Tove Aaltink,https://www.linkedin.com/in/tove-a,Mira Vesterhav,,{date},,Hi,INBOX\n";
        using ExportFolder folder = Of(Connections + Good, Messages + row);
        ImportPlan result = folder.Read();
        Assert.Contains(("messages.csv", 2, code), result.Places());
        Assert.Equal((1, 1), (result.MessageRows().Records, result.MessageRows().Unreadable));
    }

    [Fact]
    public void A_row_with_a_company_alone_and_an_address_that_is_none_are_reported()
    {
        using ExportFolder folder = Of(Connections + ",,,,Kvarnby,,04 Apr 2021\nAnn,Linkless,nowhere,,,,04 Apr 2021\n");
        ImportPlan result = folder.Read();
        Assert.Contains(("Connections.csv", 2, ImportCodes.PersonMissing), result.Places());
        Assert.Contains(("Connections.csv", 3, ImportCodes.LinkUnreadable), result.Places());
    }

    [Fact]
    public void One_bad_file_does_not_keep_the_other_from_being_read()
    {
        byte[] noise = new byte[10_000];
        new Random(1).NextBytes(noise);
        using ExportFolder folder = Of(Connections + Good);
        folder.Add("messages.csv", noise);
        ImportPlan result = folder.Read();
        Assert.Contains(("messages.csv", 0, ImportCodes.HeaderUnknown), result.Places());
        Assert.Single(result.Added());
        folder.Add("Connections.csv", noise);
        Assert.Equal(ImportCodes.HeaderUnknown, Code(() => folder.Read()));
    }

    [Fact]
    public void Progress_rises_to_one_and_reading_can_be_stopped()
    {
        using ExportFolder folder = Of(Connections + string.Concat(Enumerable.Repeat(Good, 2000)));
        List<double> seen = [];
        Recorder recorder = new(seen.Add);
        Import.Plan([folder.Path], Seeker, Network.Empty, null, recorder);
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(1, seen[^1]);
        using CancellationTokenSource stop = new();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => Import.Plan([folder.Path], Seeker, Network.Empty, cancellationToken: stop.Token));
    }

    [Fact]
    public void Nothing_personal_stands_in_any_problem_or_text()
    {
        using ExportFolder folder = Of(Connections + Good + Good + "Tove,\"Aaltink\n" + "Tove,Aaltink,x,,Kvarnby,Miller,never\n");
        ImportPlan result = folder.Read();
        string all = string.Join('\n', result.Problems) + string.Join('\n', result.LeftOut) + string.Join('\n', result.Changes) + result + string.Join('\n', result.Entries) + new ImportOptions { Me = ["Tove"] };
        Assert.DoesNotContain("Tove", all);
        Assert.DoesNotContain("Kvarnby", all);
        Assert.DoesNotContain("never", all);
        Assert.Contains("Connections.csv(4): ", all);
    }

    private sealed class Recorder(Action<double> record) : IProgress<double>
    {
        public void Report(double value) => record(value);
    }
}
