namespace JobSearchCli.Tests;

/// <summary>Nadia's sample files of all kinds, and a journal made of them.</summary>
internal static class Nadia
{
    internal static string Elsewhere { get; } = Path.Combine(Cli.SampleExport, "..", "nadia-elsewhere");

    /// <summary>What imports everything into a journal.</summary>
    internal static string[] Import(string journal, params string[] more) =>
        ["import", Cli.SampleExport, Elsewhere, "--journal", journal, .. HowToRead, .. more];

    /// <summary>Address books date nothing: without the day of the export, it would be that on which the repository was cloned.</summary>
    internal static string[] HowToRead { get; } =
        ["--me", "nadia@example.com", "--zone", "Europe/Stockholm", "--region", "SE", "--exported-on", "2026-11-22"];

    internal static string Journal(TemporaryFolder folder)
    {
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        Assert.Equal(0, Cli.Run(Import(journal, "--yes")).ExitCode);
        return journal;
    }

    /// <summary>A store with Nadia's export and her notes, which the journal <c>nadia.jsonl</c> beside it brought there.</summary>
    internal static string Store(TemporaryFolder folder)
    {
        string journal = Path.Combine(folder.Path, "nadia.jsonl");
        string store = Path.Combine(folder.Path, "nadia.db");
        Assert.Equal(0, Cli.Run("export", "--from", Cli.SampleExport, "--zone", "Europe/Stockholm", "--today", "2026-11-23", "--json", journal).ExitCode);
        Assert.Equal(0, Cli.Run("import", journal, "--store", store, "--yes").ExitCode);
        return store;
    }
}
