using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange;

/// <summary>How files are imported. Immutable; every default is documented.</summary>
public sealed record ImportOptions
{
    /// <summary>Every default.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>
    /// The formats, in the order in which they are asked whether a file is theirs. Default
    /// <see cref="ImportFormats.All"/>; mailboxes come with the package Networking.Core.Interchange.Mail.
    /// </summary>
    public ValueList<IImportFormat> Formats { get; init; } = ImportFormats.All;

    /// <summary>
    /// Who the seeker is: names, e-mail addresses and profile addresses, in any order. Their own records are no
    /// contacts, and tell who acted. Default none: what the files themselves say.
    /// </summary>
    public ValueList<string> Me { get; init; }

    /// <summary>The seeker's time zone, in which a moment becomes a day. Default UTC.</summary>
    public DateTimeZone Zone
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Zone));
    } = DateTimeZone.Utc;

    /// <summary>
    /// The country whose telephone numbers are written without a country code, as ISO 3166 two letters, for example
    /// <c>SE</c>. Default null: only numbers with a country code are compared.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// The day on which the files were exported, on which is dated what they do not date themselves. Default null: the
    /// latest date in the file, else the day on which the file was last changed. From 1900-01-01 to 2099-12-31.
    /// </summary>
    public LocalDate? ExportedOn
    {
        get;
        init => field = value is not { } day || (day.Year >= 1900 && day.Year <= 2099)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ExportedOn));
    }

    /// <summary>
    /// Whether what a message or a meeting says is kept as the interaction's summary, cut after 10,000 characters.
    /// Default false: what people wrote to the seeker in confidence stays where it is.
    /// </summary>
    public bool KeepText { get; init; }

    /// <summary>The longest field or line that is read, in characters, unfolded. Default 1,000,000; 100 or more. It bounds memory.</summary>
    public int LongestField
    {
        get;
        init => field = AtLeast(100, value, nameof(LongestField));
    } = 1_000_000;

    /// <summary>The largest number of rows, cards, messages or events read from one file. Default 1,000,000; 1 or more.</summary>
    public int MostRecords
    {
        get;
        init => field = AtLeast(1, value, nameof(MostRecords));
    } = 1_000_000;

    /// <summary>
    /// The largest file that is read, in bytes, unpacked: an archive may hold a thousandfold of its own size. Default
    /// 4,294,967,296; 1 or more.
    /// </summary>
    public long MostBytes
    {
        get;
        init => field = AtLeast(1, value, nameof(MostBytes));
    } = 1L << 32;

    /// <summary>The largest number of files read from one folder or archive. Default 200,000; 1 or more.</summary>
    public int MostFiles
    {
        get;
        init => field = AtLeast(1, value, nameof(MostFiles));
    } = 200_000;

    /// <summary>The largest number of problems listed; the rest is counted. Default 1,000; 1 or more.</summary>
    public int MostProblems
    {
        get;
        init => field = AtLeast(1, value, nameof(MostProblems));
    } = 1_000;

    /// <summary>No data; the options name the seeker.</summary>
    public override string ToString() => nameof(ImportOptions);

    private static T AtLeast<T>(T least, T value, string name)
        where T : IComparable<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        return value;
    }
}
