namespace JobSearchCli.Tests;

public sealed class ImportNotesTests : IDisposable
{
    private const string Header = "On,What,Who,Detail,Due,Ref\n";

    private readonly TemporaryFolder _folder = new();

    private string Journal => Path.Combine(_folder.Path, "j.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_with_its_notes_answers_from_a_store_as_it_does_by_itself()
    {
        string store = Path.Combine(_folder.Path, "n.db");
        Cli.Run("import", Cli.SampleExport, "--store", store, "--zone", "Europe/Stockholm", "--exported-on", "2026-11-22", "--yes");

        foreach (string command in new[] { "agenda", "week", "leads", "gatherings" })
        {
            Assert.Equal(Cli.Run(command, "--from", Cli.SampleExport, "--today", "2026-11-23").Output, Cli.Run(command, "--store", store, "--today", "2026-11-23").Output);
        }
    }

    [Fact]
    public void Notes_alone_are_read_under_any_name_and_are_known_the_second_time()
    {
        string notes = _folder.Write("mine.csv", Header + "2026-11-20,met,Ada Holm,tea,,\n2026-11-21,thanked,Ada Holm,,,\n2026-11-21,danced,Ada Holm,,,\n");

        CliResult first = Cli.Run("import", notes, "--journal", Journal, "--yes");
        CliResult again = Cli.Run("import", notes, "--journal", Journal, "--yes");

        Assert.Matches(@"mine\.csv +Notes +3 +2 +0 +0 +1\n", first.Output);
        Assert.Contains("Rows of your notes to add (2)\n  About 1 person, 20 Nov 2026 to 21 Nov 2026.\n  New people: Ada Holm.\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("Recorded 2 changes in j.jsonl, which now has 3 entries.", first.Output, StringComparison.Ordinal);
        Assert.Contains("mine.csv, line 4: 'danced' is not a word", first.Errors, StringComparison.Ordinal);
        Assert.Matches(@"mine\.csv +Notes +3 +0 +2 +0 +1\n", again.Output);
        Assert.EndsWith("There is nothing new in these files.\n", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_but_notes_is_read()
    {
        string notes = Directory.CreateDirectory(Path.Combine(_folder.Path, "in")).FullName;
        File.WriteAllText(Path.Combine(notes, "notes.csv"), Header + "2026-11-20,met,Ada Holm,tea,,\n");

        CliResult run = Cli.Run("import", notes, "--journal", Journal, "--yes");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Error", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Ada Holm", Cli.Run("people", "--journal", Journal).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_an_address_book_has_the_same_name_the_notes_mean_the_one_of_the_export()
    {
        CliResult run = Cli.Run(Nadia.Import(Journal, "--yes"));

        Assert.DoesNotContain("several people", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"notes\.csv +Notes +147 +146 +0 +1 +0\n", run.Output);
        Assert.Contains("notes.csv, line 2: A store or a journal does not keep since when you write things down", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_was_forgotten_is_not_brought_back_by_rows_that_are_known()
    {
        Cli.Run(Nadia.Import(Journal, "--yes"));
        Cli.Run("forget", "Ylva", "--yes", "--journal", Journal);

        CliResult again = Cli.Run(Nadia.Import(Journal, "--yes"));

        Assert.EndsWith("There is nothing new in these files.\n", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ylva", File.ReadAllText(Journal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_that_name_which_is_no_notes_file_is_left_to_the_formats()
    {
        string table = _folder.Write("notes.csv", "Title,Body\na,b\n");

        CliResult run = Cli.Run("import", table, "--journal", Journal, "--yes");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("notes.csv", run.Errors, StringComparison.Ordinal);
    }
}
