using Networking.Core.Interchange.Files;
using NodaTime;

namespace Networking.Core.Interchange.Formats;

/// <summary>What a format needs while it reads: the options, the files' bytes, and somebody to tell of problems.</summary>
public sealed class ImportReading
{
    private readonly ProblemList _problems;
    private readonly ProgressMeter _progress;

    internal ImportReading(ImportOptions options, ProblemList problems, ProgressMeter progress, CancellationToken cancellationToken) =>
        (Options, _problems, _progress, CancellationToken) = (options, problems, progress, cancellationToken);

    /// <summary>How to read.</summary>
    public ImportOptions Options { get; }

    /// <summary>Stops reading; <see cref="Open"/>'s streams look at it too.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether somebody was erased: else <see cref="PersonRecord.OtherKeys"/> lead nowhere, and need not be made.</summary>
    internal bool LooksForErased { get; init; }

    /// <summary>The file opened last: where trouble with files lies.</summary>
    internal ImportFile? Opened { get; private set; }

    /// <summary>
    /// Opens a file: the stream counts toward progress, stops when it is asked to, and ends with an
    /// <see cref="IOException"/> past <see cref="ImportOptions.MostBytes"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public Stream Open(ImportFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Opened = file;
        return new MeteredStream(file.Open(), _progress.Read, Options.MostBytes, CancellationToken);
    }

    /// <summary>Tells of something that is wrong with a record which is used all the same.</summary>
    /// <param name="place">Where.</param>
    /// <param name="code">The stable code, one of <see cref="ImportCodes"/>.</param>
    /// <param name="message">What is wrong; no personal data.</param>
    public void Warn(ImportPlace place, string code, string message) => _problems.Warn(place.File, place.Line, code, message);

    /// <summary>Tells of something worth knowing about a file.</summary>
    /// <param name="place">Where.</param>
    /// <param name="code">The stable code, one of <see cref="ImportCodes"/>.</param>
    /// <param name="message">What it is; no personal data.</param>
    public void Note(ImportPlace place, string code, string message) => _problems.Note(place.File, place.Line, code, message);

    /// <summary>The record that stands for what could not be read of a file, or null where the program is at fault rather than the file.</summary>
    /// <param name="place">Where reading stopped.</param>
    /// <param name="error">What was thrown meanwhile.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static UnreadableRecord? Trouble(ImportPlace place, Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return FileTrouble.Is(error) ? FileTrouble.Record(place, error) : null;
    }

    /// <summary>The day in the seeker's zone.</summary>
    internal LocalDate DayOf(Instant at) => at.InZone(Options.Zone).Date;
}
