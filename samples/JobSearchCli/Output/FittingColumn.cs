namespace JobSearchCli.Output;

/// <summary>A column of a table that fits its terminal.</summary>
/// <param name="Head">What stands above it.</param>
internal sealed record FittingColumn(string Head)
{
    /// <summary>The same in two lines, for where room is short.</summary>
    internal string? Narrow { get; init; }

    /// <summary>Whether it takes what the others leave. Its cells are plain text; those of the others are markup.</summary>
    internal bool IsWide { get; init; }

    /// <summary>Whether its cells are names of files: one too long for a line is shortened in its middle.</summary>
    internal bool IsFile { get; init; }

    /// <summary>Whether its cells stand at the right.</summary>
    internal bool IsNumber { get; init; }

    /// <summary>Which place it has among those that are left away where room is short, from 1 on; 0: it always stays.</summary>
    internal int Leaves { get; init; }
}
