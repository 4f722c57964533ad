namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The counts of files as a plan shows them. Where more than twenty files of a folder hold one record each at most, as in
/// a folder of single messages or cards, they are one row, under the folder's name.
/// </summary>
internal static class FileRows
{
    private const int MostSingle = 20;

    /// <summary>The rows of the files of one format of one path.</summary>
    internal static (IEnumerable<FileCounts> Counts, IEnumerable<LeftOut> LeftOut) Of(IReadOnlyList<FileTally> files)
    {
        HashSet<string> folders = [.. files.Where(IsSingle).GroupBy(file => file.Folder).Where(folder => folder.Count() > MostSingle).Select(folder => folder.Key)];
        List<List<FileTally>> rows = [];
        Dictionary<string, List<FileTally>> joined = [];
        foreach (FileTally file in files)
        {
            if (!IsSingle(file) || !folders.Contains(file.Folder))
            {
                rows.Add([file]);
            }
            else if (joined.TryGetValue(file.Folder, out List<FileTally>? row))
            {
                row.Add(file);
            }
            else
            {
                rows.Add(joined[file.Folder] = [file]);
            }
        }

        return (rows.Select(Count), rows.SelectMany(LeftOut));
    }

    private static bool IsSingle(FileTally file) => file.Folder.Length > 0 && file.Records <= 1;

    private static FileCounts Count(List<FileTally> row)
    {
        FileCounts first = row[0].ToCounts();
        List<FileCounts> all = row.ConvertAll(file => file.ToCounts());
        return row.Count == 1 ? first : new(
            row[0].Folder,
            first.Format,
            all.Sum(file => file.Changing),
            all.Sum(file => file.Known),
            all.Sum(file => file.LeftOut),
            all.Sum(file => file.Unreadable))
        { Files = row.Count };
    }

    private static IEnumerable<LeftOut> LeftOut(List<FileTally> row) => row.Count == 1
        ? row[0].LeftOut
        : row.SelectMany(file => file.LeftOut).GroupBy(left => left.Code).Select(rule => rule.First() with { Count = rule.Sum(left => left.Count) });
}
