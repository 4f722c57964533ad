using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>
/// A table whose wide column keeps a width in which names can be read. For that, heads are broken first, then columns
/// are left away. A pipe gets every column.
/// </summary>
internal sealed class FittingTable(Screen screen, params FittingColumn[] columns)
{
    private const int Gap = 2;

    /// <summary>The width that the wide column keeps, where its cells need as much.</summary>
    private const int LeastWide = 20;

    private readonly List<string[]> _rows = [];

    internal void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes it.</summary>
    /// <param name="indent">The columns to its left.</param>
    /// <returns>The heads of the columns that were left away.</returns>
    internal IReadOnlyList<string> Write(int indent = 0)
    {
        FittingColumn wide = columns.Single(column => column.IsWide);
        List<FittingColumn> shown = [.. columns];
        int most = WidthOf(wide, isNarrow: false);
        int left = most;
        bool isNarrow = false;
        if (screen.IsTerminal)
        {
            int room = screen.Out.Profile.Width - indent;
            isNarrow = Left(room, shown, isNarrow) < most;
            while (Left(room, shown, isNarrow) < Math.Min(most, LeastWide) && shown.Where(column => column.Leaves > 0).MinBy(column => column.Leaves) is { } next)
            {
                shown.Remove(next);
            }

            left = Math.Max(1, Math.Min(most, Left(room, shown, isNarrow)));
        }

        screen.Out.Write(new Padder(Build(shown, left, isNarrow), new Padding(indent, 0, 0, 0)));
        return [.. columns.Except(shown).Select(column => column.Head)];
    }

    private Table Build(List<FittingColumn> shown, int wide, bool isNarrow)
    {
        Table table = new() { Border = TableBorder.None };
        foreach (FittingColumn column in shown)
        {
            table.AddColumn(new TableColumn($"[bold]{HeadOf(column, isNarrow)}[/]")
            {
                NoWrap = !screen.IsTerminal || !column.IsWide,
                Width = screen.IsTerminal && column.IsWide ? wide : null,
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, column == shown[^1] ? 0 : Gap, 0),
            });
        }

        foreach (string[] row in _rows)
        {
            table.AddRow([.. shown.Select(column => Cell(row, column, wide))]);
        }

        return table;
    }

    private string Cell(string[] row, FittingColumn column, int wide)
    {
        string cell = row[Array.IndexOf(columns, column)];
        return !column.IsWide ? cell : Markup.Escape(column.IsFile && screen.IsTerminal ? Shortened(cell, wide) : cell);
    }

    private string Shortened(string file, int width)
    {
        string dots = screen.HasUnicode ? "…" : "..";
        int kept = width - dots.Length;
        return file.Length <= width || kept < 2 ? file : $"{file[..((kept + 1) / 2)]}{dots}{file[^(kept / 2)..]}";
    }

    /// <summary>What the others leave for the wide column.</summary>
    private int Left(int room, List<FittingColumn> shown, bool isNarrow) =>
        room - shown.Where(column => !column.IsWide).Sum(column => WidthOf(column, isNarrow) + Gap);

    private int WidthOf(FittingColumn column, bool isNarrow)
    {
        int at = Array.IndexOf(columns, column);
        return _rows.Select(row => column.IsWide ? row[at].GetCellWidth() : Markup.Remove(row[at]).GetCellWidth())
            .Concat(HeadOf(column, isNarrow).Split('\n').Select(line => line.GetCellWidth()))
            .Max();
    }

    private static string HeadOf(FittingColumn column, bool isNarrow) => isNarrow ? column.Narrow ?? column.Head : column.Head;
}
