using Networking.Core.Evaluation.Fitting;
using Networking.Core.Evaluation.Tests.Support;

namespace Networking.Core.Evaluation.Tests.Commands;

public class FormsCommandTests
{
    [Fact]
    public void Every_form_has_a_row_and_every_score_of_every_file_a_column()
    {
        using TemporaryFolder folder = new();
        string one = folder.Write(Lines.Text(Invented.Lines(1, count: 150)), "one.txt");
        string two = folder.Write(Lines.Text(Invented.Lines(2, count: 150)), "two.txt");

        // The second has no room for 90 days.
        ToolResult run = Tool.Run("forms", one, two, "--to-day", "330", "200");

        Assert.True(run.ExitCode == 0, run.Errors);
        string[] lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("one.txt         1  day 0 to 330", lines[1]);
        Assert.Equal(["score", "AUC", "AUC", "Brier", "Brier", "AUC", "Brier", "Brier", "Brier", "wins"], Words(lines[4]));
        Assert.Equal(["horizon", "30", "30", "30", "30", "90", "90", "30*", "30*", "on"], Words(lines[5]));
        Assert.Equal(["held", "out", "1", "2", "1", "2", "1", "1", "1", "2", "all"], Words(lines[6]));
        Assert.Equal(FormList.Others.Select(form => form.Name), lines[7..(7 + FormList.Others.Count)].Select(line => line[..line.IndexOf("  ", StringComparison.Ordinal)]));
        Assert.All(lines[7..(7 + FormList.Others.Count)], line => Assert.Contains(Words(line)[^1], new[] { "yes", "no" }));
    }

    [Fact]
    public void A_file_without_room_for_thirty_days_is_a_fault()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write(Lines.Text(Invented.Lines(1)));

        Tool.Run("forms", file, file, "--to-day", "80").AssertFault("data.txt", "less than nine tenths of 30 days");
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
