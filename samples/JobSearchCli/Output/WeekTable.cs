using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>The widths of the week's table. Where room is short, days are broken first, then left out; names stay readable.</summary>
/// <param name="Who">The width of the names.</param>
/// <param name="When">The width of the days until when; 0 where they are left out.</param>
internal sealed record WeekTable(int Who, int When)
{
    private const int Gap = 2;

    /// <summary>Names keep this width at least, where they need as much.</summary>
    private const int LeastWho = 14;

    /// <summary>No word of a day is wider, with its mark.</summary>
    private const int LeastWhen = 8;

    private static readonly string[] Heads = ["Day", "No.", "What", "Who", "When"];

    internal IReadOnlyList<string> LeftOut => When == 0 ? Heads[4..] : [];

    internal static WeekTable Fitting(string[][] rows, Screen screen)
    {
        int[] widths = [.. Heads.Select((head, column) => rows.Max(row => Math.Max(head.Length, Markup.Remove(row[column]).GetCellWidth())))];
        if (!screen.IsTerminal)
        {
            return new(widths[3], widths[4]);
        }

        int left = screen.Out.Profile.Width - widths[0] - widths[1] - widths[2] - (3 * Gap);
        int who = Math.Clamp(left - Gap - widths[4], Math.Min(LeastWho, widths[3]), widths[3]);
        int when = Math.Min(widths[4], left - Gap - who);
        return when >= LeastWhen ? new(who, when) : new(Math.Max(1, Math.Min(left, widths[3])), 0);
    }

    internal void Write(string[][] rows, Screen screen)
    {
        Table table = Tables.Create(screen, [.. Heads.Except(LeftOut)], "Who", "When");
        table.Columns[1].Alignment = Justify.Right;
        if (screen.IsTerminal)
        {
            table.Columns[3].Width = Who;
        }

        if (screen.IsTerminal && When > 0)
        {
            table.Columns[4].Width = When;
        }

        foreach (string[] row in rows)
        {
            table.AddRow(row[..table.Columns.Count]);
        }

        screen.Out.Write(table);
    }
}
