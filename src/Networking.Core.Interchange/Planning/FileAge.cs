using Networking.Core.Interchange.Formats;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The latest day that a file can speak of: what was said was said before the file was written. A date beyond it is a slip
/// of a keyboard or a clock, and one of them would date everything that the file does not date itself.
/// </summary>
internal static class FileAge
{
    /// <summary>What programs write that do not know when a file was changed, such as 1970 and 1980, tells nothing.</summary>
    private const int FirstYearBelieved = 2000;

    /// <summary>What is told of a date that is set aside.</summary>
    internal const string SetAside = "A date is later than the file itself; it was set aside, and the rest was imported.";

    /// <summary>The day of a file: when it was last changed, or the day of the export if that is later; null where nothing says.</summary>
    internal static LocalDate? LatestIn(ImportFile? file, ImportOptions options)
    {
        LocalDate? changed = file?.ModifiedAt is { } at && at.InZone(options.Zone).Date is { Year: >= FirstYearBelieved } day ? day : null;
        return changed is { } one && options.ExportedOn is { } other ? LocalDate.Max(one, other) : changed ?? options.ExportedOn;
    }

    /// <summary>Whether a day comes after that of the file. A day more is none: it is the next day elsewhere first.</summary>
    internal static bool IsAfter(LocalDate day, LocalDate? latest) => latest is { } last && day > last.PlusDays(1);

    /// <summary>The day, and no later than that of the file.</summary>
    internal static LocalDate AtMost(LocalDate day, LocalDate? latest) => latest is { } last ? LocalDate.Min(day, last) : day;
}
