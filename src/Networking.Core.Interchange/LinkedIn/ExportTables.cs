using Networking.Core.Interchange.Csv;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using Networking.Core.Interchange.Planning;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>The rows of all files of one export.</summary>
internal sealed class ExportTables
{
    private readonly ExportFiles _files;
    private readonly ImportOptions _options;

    private ExportTables(ExportFiles files, ImportReading reading) =>
        (_files, _options, Source, Connections, Messages, Invitations) = (files, reading.Options, files.All.First().Name, new(reading), new(reading), new(reading));

    /// <summary>The name of the first file.</summary>
    internal string Source { get; private set; }

    internal ConnectionsTable Connections { get; }

    internal MessagesTable Messages { get; }

    internal InvitationsTable Invitations { get; }

    internal ProfileTable Profile { get; } = new();

    /// <summary>Rows and files that cannot be read.</summary>
    internal IReadOnlyList<ImportRecord> Unreadable { get; private set; } = [];

    /// <exception cref="ImportException">No file can be read.</exception>
    internal static ExportTables Read(ExportFiles files, ImportReading reading)
    {
        TableReader reader = new(reading);
        ExportTables tables = new(files, reading);
        bool any = Read(files.Connections, ConnectionsTable.Kind, tables.Connections.Take);
        any |= Read(files.Messages, MessagesTable.Kind, tables.Messages.Take);
        any |= Read(files.Invitations, InvitationsTable.Kind, tables.Invitations.Take);
        if (!any && reader.Rest.OfType<UnreadableRecord>().FirstOrDefault() is { } why)
        {
            throw new ImportException(why.Code, why.Place.File, why.Message, why.Place.Line);
        }

        Read(files.Profiles, ProfileTable.Kind, tables.Profile.Take);
        tables.Unreadable = reader.Rest;
        tables.Source = files.Messages.Count > 0 ? files.Messages[0].Name : tables.Source;
        tables.NameRecipients();
        return tables;

        bool Read(IReadOnlyList<ImportFile> some, TableKind kind, Action<ImportPlace, CsvRow, Columns> take)
        {
            bool read = false;
            foreach (ImportFile file in some)
            {
                read |= reader.Read(file, kind, take);
            }

            return read;
        }
    }

    /// <summary>The seeker; null where there are no messages, so that nothing needs them.</summary>
    /// <exception cref="ImportException">Nothing says who it is, or nobody is the one named.</exception>
    internal Owner? FindOwner(ValueList<string> me) =>
        Messages.Rows.Count == 0 ? null : OwnerFinder.Find(Messages.Rows, me, Profile.Owner, Source);

    /// <summary>The latest day that the files speak of and that is not later than they are; null where they have none.</summary>
    internal LocalDate? LatestDay()
    {
        LocalDate? written = _files.All.Max(file => FileAge.LatestIn(file, _options));
        LocalDate latest = LocalDate.MinIsoValue;
        foreach (ConnectionRow row in Connections.Rows)
        {
            latest = row.On is { } day && day > latest ? day : latest;
        }

        foreach (MessageRow row in Messages.Rows)
        {
            latest = row.On > latest && !FileAge.IsAfter(row.On, written) ? row.On : latest;
        }

        return latest == LocalDate.MinIsoValue ? null : FileAge.AtMost(latest, written);
    }

    private void NameRecipients()
    {
        if (Messages.Rows.Count == 0)
        {
            return;
        }

        HashSet<string> names = [.. Connections.Rows.Select(row => row.NameKey), .. Messages.Rows.Select(row => row.From.NameKey)];
        if (Profile.Owner is { } owner)
        {
            names.Add(NameKey.Of(owner));
        }

        Messages.NameRecipients(names.Contains);
    }
}
