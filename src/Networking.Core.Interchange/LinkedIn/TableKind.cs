using Networking.Core.Interchange.Csv;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>What is known of one kind of file: the names of its columns, and how it looks in another language.</summary>
/// <param name="FileName">The name without number and extension, in lower case.</param>
/// <param name="Needed">Groups of names; a header has one name of each group.</param>
/// <param name="Telling">Names that no other kind of file has together, so that a file of any name is known by them.</param>
/// <param name="ByShape">
/// Finds the header of a file in another language by the shape of the cells below it: the names of the columns for a
/// row and those after it, or null.
/// </param>
internal sealed record TableKind(
    string FileName,
    string[][] Needed,
    string[] Telling,
    Func<string[], IReadOnlyList<string[]>, string[]?> ByShape)
{
    internal Columns? Find(IReadOnlyList<CsvRow> rows, out int line)
    {
        foreach (CsvRow row in rows)
        {
            string[] names = [.. row.Cells.Select(cell => cell.Trim().ToLowerInvariant())];
            if (names.Length > 1 && Array.TrueForAll(Needed, group => group.Any(names.Contains)))
            {
                line = row.Line;
                return new(names);
            }
        }

        for (int i = 0; i < rows.Count; i++)
        {
            List<string[]> below = [.. rows.Skip(i + 1).Select(row => row.Cells).Where(cells => cells.Length == rows[i].Cells.Length)];
            if (below.Count > 0 && ByShape(rows[i].Cells, below) is { } names)
            {
                line = rows[i].Line;
                return new(names);
            }
        }

        line = 0;
        return null;
    }

    /// <summary>Whether a file is of this kind: <c>Messages.csv</c>, <c>messages_34875879.csv</c>.</summary>
    internal bool IsNamed(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
        return name.StartsWith(FileName, StringComparison.Ordinal)
            && (name.Length == FileName.Length
                || (name[FileName.Length] == '_' && name.Skip(FileName.Length + 1).All(char.IsAsciiDigit)));
    }

    public override string ToString() => FileName;
}
