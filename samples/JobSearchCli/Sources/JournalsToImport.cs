using Networking.Core;

namespace JobSearchCli.Sources;

/// <summary>The journals of JSON lines among the files to import, and what they bring.</summary>
/// <param name="Files">Each journal's name, how many entries stand in it, and how many of them are new.</param>
/// <param name="OtherPaths">The files that are no journals.</param>
/// <param name="Entries">The new entries, in order.</param>
/// <param name="After">The network with them.</param>
/// <param name="Problems">The lines that say nothing, or nothing that is understood.</param>
internal sealed record JournalsToImport(
    IReadOnlyList<(string Name, int Entries, int New)> Files,
    IReadOnlyList<string> OtherPaths,
    IReadOnlyList<JournalEntry> Entries,
    Network After,
    IReadOnlyList<Problem> Problems)
{
    /// <exception cref="BadInputException">A journal is one of a newer format.</exception>
    internal static JournalsToImport Read(IReadOnlyList<string> paths, Network before)
    {
        ILookup<bool, string> kinds = paths.ToLookup(JournalSource.IsJournal);
        Network after = before;
        List<(string, int, int)> files = [];
        List<Problem> problems = [];
        foreach (string path in kinds[true])
        {
            JournalSource read = JournalSource.Read(path, after);
            files.Add((Path.GetFileName(path), read.Lines, read.Network.Count - after.Count));
            problems.AddRange(read.Problems);
            after = read.Network;
        }

        return new(files, [.. kinds[false]], [.. after.Entries.Where(entry => !before.Contains(entry.Id))], after, problems);
    }
}
