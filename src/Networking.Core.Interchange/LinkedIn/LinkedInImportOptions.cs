using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>How an export is read. Immutable; every default is documented.</summary>
public sealed record LinkedInImportOptions
{
    /// <summary>Every default.</summary>
    public static LinkedInImportOptions Default { get; } = new();

    /// <summary>
    /// Who the seeker is: their name or the address of their profile. Default null: the owner named in
    /// <c>Profile.csv</c>, else the one participant common to all conversations.
    /// </summary>
    public string? Me { get; init; }

    /// <summary>The seeker's time zone, in which the moment of a message becomes a day. Default UTC.</summary>
    public DateTimeZone Zone
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Zone));
    } = DateTimeZone.Utc;

    /// <summary>
    /// The day on which the export was made, on which changes of known people are dated. Default null: the latest
    /// date in the files. From 1900-01-01 to 2099-12-31.
    /// </summary>
    public LocalDate? ExportedOn
    {
        get;
        init => field = value is not { } day || LinkedInDates.InRange(day)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ExportedOn));
    }

    /// <summary>
    /// Whether what a message says is kept as the interaction's summary, cut after 10,000 characters. Default false:
    /// what people wrote to the seeker in confidence stays where it is.
    /// </summary>
    public bool KeepMessageText { get; init; }

    /// <summary>The longest field that is read, in characters. Default 1,000,000; 100 or more. It bounds memory.</summary>
    public int LongestField
    {
        get;
        init => field = AtLeast(100, value, nameof(LongestField));
    } = 1_000_000;

    /// <summary>The largest number of rows read from one file. Default 1,000,000; 1 or more.</summary>
    public int MostRows
    {
        get;
        init => field = AtLeast(1, value, nameof(MostRows));
    } = 1_000_000;

    /// <summary>
    /// The largest file that is read, in bytes, unpacked: an archive may hold a thousandfold of its own size.
    /// Default 1,073,741,824; 1 or more.
    /// </summary>
    public long MostBytes
    {
        get;
        init => field = AtLeast(1, value, nameof(MostBytes));
    } = 1L << 30;

    /// <summary>The largest number of problems listed; the rest is counted. Default 1,000; 1 or more.</summary>
    public int MostProblems
    {
        get;
        init => field = AtLeast(1, value, nameof(MostProblems));
    } = 1_000;

    /// <summary>No data; the options name the seeker.</summary>
    public override string ToString() => nameof(LinkedInImportOptions);

    private static T AtLeast<T>(T least, T value, string name)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
