namespace JobSearchCli.Tests;

public class OutputGuardTests
{
    private const string Notes = "On,What,Who\n";

    [Theory]
    [InlineData("--vcf")]
    [InlineData("--csv")]
    [InlineData("--ics")]
    [InlineData("--json")]
    public void An_export_does_not_overwrite_the_journal_that_it_reads(string option)
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);

        AssertKept(journal, "export", "--journal", journal, option, journal);
    }

    [Theory]
    [InlineData("agenda", "--ics")]
    [InlineData("health", "--svg")]
    [InlineData("export", "--csv")]
    public void No_command_overwrites_its_journal_store_or_notes(string command, string option)
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);
        string store = Nadia.Store(folder);
        string notes = folder.Write("my-notes.csv", Notes);

        AssertKept(journal, command, "--journal", journal, option, journal);
        AssertKept(store, command, "--store", store, option, store);
        AssertKept(notes, command, "--journal", journal, "--notes", notes, option, notes);
    }

    [Fact]
    public void A_path_is_not_drawn_over_its_journal()
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);

        AssertKept(journal, "path", "Ada", "--journal", journal, "--svg", journal);
    }

    [Fact]
    public void The_same_file_is_known_by_another_name()
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);
        string link = Path.Combine(folder.Path, "link.vcf");
        File.CreateSymbolicLink(link, journal);
        string around = Path.Combine(folder.Path, "..", Path.GetFileName(folder.Path), "begun.jsonl");

        AssertKept(journal, "export", "--journal", journal, "--vcf", link);
        AssertKept(journal, "export", "--journal", link, "--vcf", journal);
        AssertKept(journal, "export", "--journal", journal, "--vcf", around);
        AssertKept(journal, "export", "--journal", journal, "--vcf", Path.GetRelativePath(Environment.CurrentDirectory, journal));
    }

    [Fact]
    public void What_lies_in_an_exports_folder_stays_but_pictures_and_agendas_may_be_written_there_again()
    {
        using TemporaryFolder folder = new();
        string connections = folder.Write("Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        folder.Write("Profile.csv", "First Name,Last Name\nNadia,Lindqvist\n");
        string notes = folder.Write("notes.csv", Notes);
        string feed = Path.Combine(folder.Path, "agenda.ics");

        AssertKept(connections, "export", "--from", folder.Path, "--csv", connections);
        AssertKept(notes, "health", "--from", folder.Path, "--svg", notes);
        AssertKept(connections, "agenda", folder.Path, "--ics", connections);
        Assert.Equal(0, Cli.Run("agenda", folder.Path, "--ics", feed).ExitCode);
        Assert.Equal(0, Cli.Run("agenda", folder.Path, "--ics", feed).ExitCode);
    }

    [Theory]
    [InlineData("agenda", "letters, not a calendar\n")]
    [InlineData("export", "letters, not a calendar\n")]
    [InlineData("export", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Somebody//Else//EN\r\nEND:VCALENDAR\r\n")]
    public void An_agenda_takes_the_place_of_an_earlier_agenda_only(string command, string content)
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);
        string other = folder.Write("other.ics", content);

        AssertKept(other, command, "--journal", journal, "--ics", other);
    }

    [Fact]
    public void Two_names_of_one_file_are_not_two_files_to_write()
    {
        using TemporaryFolder folder = new();
        string journal = Journal(folder);

        CliResult run = Cli.Run("export", "--journal", journal, "--vcf", Path.Combine(folder.Path, "a"), "--csv", Path.Combine(folder.Path, ".", "a"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a file of its own", run.Errors, StringComparison.Ordinal);
    }

    private static string Journal(TemporaryFolder folder)
    {
        string journal = Path.Combine(folder.Path, "begun.jsonl");
        Assert.Equal(0, Cli.Run("log", "Ada Holm", "--new", "--journal", journal).ExitCode);
        return journal;
    }

    private static void AssertKept(string file, params string[] args)
    {
        byte[] before = File.ReadAllBytes(file);

        CliResult run = Cli.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("would overwrite", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }
}
