namespace Networking.Core.Interchange;

/// <summary>What became of the records of one file. Each record is counted once.</summary>
/// <remarks>
/// Where more than twenty files of a folder hold one record each at most, as in a folder of single messages or cards,
/// they are counted together.
/// </remarks>
/// <param name="File">The file's name; where several are counted together, the folder that they lie in.</param>
/// <param name="Format">The name of the format that read it; empty when none knows it.</param>
/// <param name="Changing">Records that change something: they stand in <see cref="ImportPlan.Changes"/>.</param>
/// <param name="Known">Records that say nothing new.</param>
/// <param name="LeftOut">Records that a rule left out: they are counted in <see cref="ImportPlan.LeftOut"/>.</param>
/// <param name="Unreadable">Records that cannot be used: they stand in <see cref="ImportPlan.Problems"/>, as far as those are listed.</param>
public sealed record FileCounts(string File, string Format, int Changing, int Known, int LeftOut, int Unreadable)
{
    /// <summary>How many files are counted together; 1 for a file by itself.</summary>
    public int Files { get; init; } = 1;

    /// <summary>All records of the file.</summary>
    public int Records => Changing + Known + LeftOut + Unreadable;
}
