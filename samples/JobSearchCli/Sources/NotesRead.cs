namespace JobSearchCli.Sources;

/// <summary>What became of the rows of a notes file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="New">The rows that say something new.</param>
/// <param name="Known">The rows that were imported before.</param>
/// <param name="LeftOut">The rows that say what is not kept.</param>
/// <param name="Unreadable">The rows that are not understood.</param>
internal sealed record NotesRead(string Name, int New, int Known, int LeftOut, int Unreadable)
{
    /// <summary>All of them.</summary>
    internal int Rows => New + Known + LeftOut + Unreadable;
}
