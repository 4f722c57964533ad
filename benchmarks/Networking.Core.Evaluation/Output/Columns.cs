namespace Networking.Core.Evaluation.Output;

/// <summary>Many columns, the first aligned to the left and the others to the right.</summary>
internal static class Columns
{
    private const int Gap = 2;

    /// <param name="rows">Headings and rows, each with a cell for every column.</param>
    /// <param name="output">Where to.</param>
    internal static void Write(IReadOnlyList<IReadOnlyList<string>> rows, TextWriter output)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        foreach (IReadOnlyList<string> row in rows)
        {
            output.WriteLine(string.Concat(row.Select((cell, column) =>
                column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column] + Gap))).TrimEnd());
        }
    }
}
