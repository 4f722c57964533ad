namespace Networking.Core.Json;

/// <summary>How a journal is read.</summary>
public sealed record JournalReadOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static JournalReadOptions Default { get; } = new();

    /// <summary>The longest line, in bytes; a longer one is left out. Default 4 MiB; 1,024 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1,024.</exception>
    public int LongestLine
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            field = value;
        }
    } = 4 * 1024 * 1024;

    /// <summary>How many problems are listed; more are only counted. Default 1,000; 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MostProblems
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1000;

    /// <summary>
    /// Whether a line that has to be left out ends the reading with a <see cref="JournalFormatException"/>. Default: no.
    /// An entry that is kept without being understood is never a reason to stop.
    /// </summary>
    public bool IsStrict { get; init; }
}
