using Spectre.Console;

namespace JobSearchCli.Output;

/// <summary>Tables without lines: columns under bold heads, with two spaces between.</summary>
internal static class Tables
{
    private const int Gap = 2;

    /// <summary>A table. In a pipe no cell is wrapped; on a terminal the cells of the wide columns are, where need be.</summary>
    internal static Table Create(Screen screen, string[] columns, params string[] wide)
    {
        Table table = new() { Border = TableBorder.None };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn($"[bold]{column}[/]")
            {
                NoWrap = !screen.IsTerminal || !wide.Contains(column),
                Padding = new Padding(0, 0, column == columns[^1] ? 0 : Gap, 0),
            });
        }

        return table;
    }
}
