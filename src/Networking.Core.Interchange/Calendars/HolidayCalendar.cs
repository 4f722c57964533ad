using System.Globalization;
using System.Text;
using Networking.Core.Calendars;
using Networking.Core.Interchange.Calendars.Reading;
using Networking.Core.Interchange.Files;
using NodaTime;

namespace Networking.Core.Interchange.Calendars;

/// <summary>The holidays of a calendar file (iCalendar), as they are published for countries and companies.</summary>
/// <remarks>
/// A holiday is an event of whole days that is not cancelled, on each of its days, and each time where it recurs. Whether it
/// leaves people free (<c>TRANSP</c>) says nothing: most publishers mark all holidays so.
/// </remarks>
public sealed record HolidayCalendar
{
    /// <summary>The most bytes that are read: 16,777,216, far more than the holidays of all countries for a century.</summary>
    public const int MostBytes = 1 << 24;

    private const string FileName = "holidays";
    private const int LongestField = 100_000;
    private const int LongestHoliday = 366;
    private const int MostProblems = 1_000;
    private const int MostSteps = 5_000_000;

    private HolidayCalendar(BusinessCalendar business, ValueList<ImportProblem> problems) => (Business, Problems) = (business, problems);

    /// <summary>The calendar with the holidays.</summary>
    public BusinessCalendar Business { get; }

    /// <summary>What could not be used, by line.</summary>
    public ValueList<ImportProblem> Problems { get; }

    /// <summary>Reads the text of a calendar file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first day whose holidays are taken, inclusive.</param>
    /// <param name="until">The last day whose holidays are taken, inclusive; at most 200 years later.</param>
    /// <param name="isHoliday">
    /// Says by its name whether an event is a holiday, for files that also hold days on which people work. Default null:
    /// each is.
    /// </param>
    /// <param name="week">The working days of the week, and holidays known already. Default null: Monday to Friday.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> lies before <paramref name="from"/>, or too long after it.</exception>
    /// <exception cref="ImportException">The text is no calendar, or too long.</exception>
    public static HolidayCalendar Parse(string text, LocalDate from, LocalDate until, Predicate<string>? isHoliday = null, BusinessCalendar? week = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false), from, until, isHoliday, week);
    }

    /// <summary>Reads a calendar file, in UTF-8, UTF-16 or Windows-1252.</summary>
    /// <param name="stream">The file, from where the stream stands. It is left open.</param>
    /// <param name="from">The first day whose holidays are taken, inclusive.</param>
    /// <param name="until">The last day whose holidays are taken, inclusive; at most 200 years later.</param>
    /// <param name="isHoliday">
    /// Says by its name whether an event is a holiday, for files that also hold days on which people work. Default null:
    /// each is.
    /// </param>
    /// <param name="week">The working days of the week, and holidays known already. Default null: Monday to Friday.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> lies before <paramref name="from"/>, or too long after it.</exception>
    /// <exception cref="ImportException">The file is no calendar, or too large.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static HolidayCalendar Read(Stream stream, LocalDate from, LocalDate until, Predicate<string>? isHoliday = null, BusinessCalendar? week = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until.Year - from.Year, 200, nameof(until));
        ProblemList problems = new(MostProblems);
        HolidayReader reader = new(FileName, from, until, isHoliday ?? (_ => true), problems, new(MostSteps), LongestHoliday);
        foreach (Component component in new ComponentReader(LongestField).Read(Utf8Of(Copy(stream), problems)))
        {
            reader.Take(component);
        }

        return new((week ?? BusinessCalendar.MondayToFriday).WithHolidays(reader.Days), problems.ToList(FileName));
    }

    /// <summary>The number of holidays and problems.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Business.Holidays.Count()} holidays, {Problems.Count} problems");

    private static MemoryStream Copy(Stream stream)
    {
        MemoryStream copy = new();
        byte[] buffer = new byte[65_536];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (copy.Length + read > MostBytes)
            {
                throw new ImportException(ImportCodes.FileTooLarge, FileName, string.Create(CultureInfo.InvariantCulture, $"It is larger than the {MostBytes} bytes that are read."));
            }

            copy.Write(buffer, 0, read);
        }

        return copy;
    }

    private static Stream Utf8Of(MemoryStream file, ProblemList problems)
    {
        if (!CalendarStart.Is(file.GetBuffer().AsSpan(0, (int)Math.Min(file.Length, 4096))))
        {
            throw new ImportException(ImportCodes.NotAnExport, FileName, "It is no calendar: it does not begin with BEGIN:VCALENDAR.");
        }

        file.Position = 0;
        TextEncoding.Finding finding = TextEncoding.Find(file, long.MaxValue, CancellationToken.None)!.Value;
        file.Position = 0;
        if (finding.Doubt is { } doubt)
        {
            problems.Warn(FileName, 0, ImportCodes.EncodingGuessed, $"The text is not in UTF-8; it was read as {doubt}.");
        }

        return finding.Encoding is UTF8Encoding ? file : Encoding.CreateTranscodingStream(file, finding.Encoding, new UTF8Encoding(false));
    }
}
