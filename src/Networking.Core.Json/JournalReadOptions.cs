namespace Networking.Core.Json;

/// <summary>How a journal is read.</summary>
public sealed record JournalReadOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static JournalReadOptions Default { get; } = new();

    /// <summary>
    /// No limits but the line's: for what the program itself wrote, such as the rows of a store, where a limit that is meant
    /// for strangers' files would make unreadable what was taken.
    /// </summary>
    public static JournalReadOptions OfOwn { get; } = new() { LongestText = int.MaxValue, MostItems = int.MaxValue };

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

    /// <summary>The longest text in an entry, in UTF-16 units; an entry with a longer one is left out. Default 1,000,000; 10,000 or more, as many as the network takes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 10,000.</exception>
    public int LongestText
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 10_000);
            field = value;
        }
    } = 1_000_000;

    /// <summary>The most items in a list and properties in an object; an entry with more is left out. Default 100,000; 100 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 100.</exception>
    public int MostItems
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 100);
            field = value;
        }
    } = 100_000;

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

    /// <summary>No shorter line, in bytes, can hold a text or a list beyond the limits: an item takes two bytes, with its comma.</summary>
    internal int HarmlessLine => (int)Math.Min(LongestText, 2L * MostItems);
}
