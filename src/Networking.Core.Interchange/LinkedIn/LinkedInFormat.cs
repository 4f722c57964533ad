using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>
/// Reads exports of LinkedIn of every era: <c>Connections.csv</c>, <c>messages.csv</c>, <c>Invitations.csv</c> and
/// <c>Profile.csv</c>, recognised by their headers, or by these names where the header is in another language.
/// </summary>
/// <remarks>
/// A connection is known since the day of connection, somebody who only wrote since the first message. Drafts,
/// advertisements, spam of strangers, hidden profiles and closed accounts are left out. Who the seeker is, which messages
/// need, is what <see cref="ImportOptions.Me"/> says, else <c>Profile.csv</c>, else the one who takes part in all
/// conversations.
/// </remarks>
public sealed class LinkedInFormat : IImportFormat
{
    /// <inheritdoc/>
    public string Name => "linkedin";

    /// <inheritdoc/>
    public IEnumerable<ImportFile> Recognise(IReadOnlyList<ImportFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        ExportFiles export = ExportFiles.Of(files);
        return export.IsExport ? export.All : [];
    }

    /// <inheritdoc/>
    public IEnumerable<ImportRecord> Read(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reading);
        return Records(files, reading);
    }

    /// <summary>Nothing is read before the first record is asked for.</summary>
    private static IEnumerable<ImportRecord> Records(IReadOnlyList<ImportFile> files, ImportReading reading)
    {
        foreach (ImportRecord record in new ExportRecords(ExportTables.Read(ExportFiles.Of(files), reading), reading).All())
        {
            yield return record;
        }
    }
}
