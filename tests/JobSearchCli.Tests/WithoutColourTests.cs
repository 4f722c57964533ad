using System.Text.RegularExpressions;

namespace JobSearchCli.Tests;

public partial class WithoutColourTests
{
    public static TheoryData<string[]> Commands =>
    [
        ["agenda", Cli.SampleExport],
        ["week", Cli.SampleExport],
        ["why", "7", Cli.SampleExport],
        ["ask", "Kwabena Asaretu", "job", "--from", Cli.SampleExport],
        ["ask", "Marguerite", "introduction", "--from", Cli.SampleExport],
        ["leads", "--from", Cli.SampleExport],
        ["people", "--from", Cli.SampleExport],
        ["explain", "Ylva Sternmark", "--from", Cli.SampleExport],
        ["path", "Ljungvåg", "--from", Cli.SampleExport],
        ["give", "--from", Cli.SampleExport],
        ["brief", "Joost", "--from", Cli.SampleExport],
        ["gatherings", "--from", Cli.SampleExport],
        ["health", "--from", Cli.SampleExport],
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Without_colour_a_terminal_shows_the_same_words(string[] command)
    {
        CliResult coloured = Run(command, hasColours: true, hasUnicode: true);
        CliResult plain = Run(command, hasColours: false, hasUnicode: true);

        Assert.Contains('\u001b', coloured.Output);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.DoesNotContain('\u001b', plain.Errors);
        Assert.Equal(plain.Output, Escape().Replace(coloured.Output, ""));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_line_is_wider_than_a_terminal_of_80_columns(string[] command)
    {
        CliResult run = Run(command, hasColours: false, hasUnicode: true);

        Assert.All(run.Output.Split('\n').Where(line => !IsKey(line)), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_terminal_that_cannot_show_symbols_gets_ascii(string[] command)
    {
        CliResult run = Run(command, hasColours: false, hasUnicode: false);

        Assert.DoesNotContain(run.Output, symbol => "▲●○◐◌·✓✗→█░".Contains(symbol, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "▲ was due 20 Nov", "● by today", "○ by Wed 25 Nov")]
    [InlineData(false, "! was due 20 Nov", "* by today", "- by Wed 25 Nov")]
    public void Each_colour_has_a_symbol_and_words(bool hasUnicode, params string[] marks)
    {
        CliResult run = Run(["week", Cli.SampleExport], hasColours: false, hasUnicode);

        Assert.All(marks, mark => Assert.Contains(mark, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Errors_and_notes_say_in_words_what_they_are()
    {
        Assert.StartsWith("Error: ", Cli.Run("explain", "Nobody Inparticular", "--from", Cli.SampleExport).Errors, StringComparison.Ordinal);
        Assert.StartsWith("Note: ", Cli.Run("people", "--from", Cli.SampleExport).Errors, StringComparison.Ordinal);
    }

    private static CliResult Run(string[] command, bool hasColours, bool hasUnicode) =>
        Cli.RunOnTerminal(hasColours, hasUnicode, [.. command, "--today", "2026-11-23"]);

    /// <summary>A key is left whole, to be copied.</summary>
    private static bool IsKey(string line) => line.Count(c => c == '/') >= 3;

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex Escape();
}
