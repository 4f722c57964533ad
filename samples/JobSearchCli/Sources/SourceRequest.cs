using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>Whose network, and which day.</summary>
/// <param name="Folder">The export's folder or zip; null where a store or a journal is the source.</param>
/// <param name="Notes">The notes file; null for <c>notes.csv</c> in the folder, if there is one; a store or a journal has none beside it.</param>
/// <param name="Me">The owner's names and addresses, where any were given.</param>
/// <param name="Zone">The time zone, where it was given.</param>
/// <param name="Today">The day asked about, where it was given.</param>
/// <param name="Since">The day since when notes are kept, where it was given.</param>
/// <param name="Place">The store or the journal; null where an export is the source.</param>
/// <param name="MayBegin">Whether a store or journal that is not there yet is one without entries.</param>
internal sealed record SourceRequest(
    string? Folder, string? Notes, IReadOnlyList<string>? Me, DateTimeZone? Zone, LocalDate? Today, LocalDate? Since, JournalPlace? Place = null, bool MayBegin = false);
