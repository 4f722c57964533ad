namespace JobSearchCli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;
    internal const int BadInput = 1;
    internal const int Usage = 2;

    /// <summary>There was something to record, and nobody there to be asked.</summary>
    internal const int NotAsked = 3;

    /// <summary>Ctrl-C, as shells count it.</summary>
    internal const int Stopped = 130;
}
