using System.Text;

namespace JobSearchCli.Tests;

/// <summary>A morning with the tool, from the import to what is done, on a store.</summary>
public class StoryTests
{
    private static readonly string[][] Commands =
    [
        ["agenda", "--days", "1", "--per-day", "3"],
        ["done", "1", "--channel", "email"],
        ["log", "Ylva", "--channel", "phone", "--note", "She starts in January."],
        ["lead", "Joost", "the energy fair in Malmö", "--kind", "gathering"],
        ["lead", "step", "Joost", "asked for a ticket"],
        ["promise", "Joost", "a report from the fair", "--by", "2026-12-04"],
        ["snooze", "2", "--until", "2026-11-30"],
        ["dismiss", "3"],
        ["agenda", "--days", "1", "--per-day", "3"],
    ];

    [Fact]
    public void A_morning_is_as_it_was_agreed()
    {
        string printed = Morning(80);

        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "morning.txt")), printed);
    }

    [Fact]
    public void A_narrow_terminal_gets_every_word_of_it_in_its_own_width()
    {
        string narrow = Morning(50);

        Assert.All(narrow.Split('\n').Where(line => !line.StartsWith('$')), line => Assert.InRange(line.Length, 0, 50));
        Assert.Equal(Letters(Morning(80)), Letters(narrow));
    }

    private static string Morning(int columns)
    {
        using TemporaryFolder folder = new();
        string store = Nadia.Store(folder);
        StringBuilder printed = new();
        foreach (string[] command in Commands)
        {
            CliResult run = Cli.RunOnTerminalOf(columns, [.. command, "--store", store, "--today", "2026-11-23"]);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            printed.Append("$ ").AppendJoin(' ', command.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word)).Append('\n');
            printed.AppendJoin('\n', run.Output.Trim('\n').Split('\n').Select(line => line.TrimEnd())).Append("\n\n");
        }

        return printed.ToString().TrimEnd() + "\n";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter).Order());
}
