using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>The rows of all files of one export.</summary>
internal sealed class ExportTables
{
    private ExportTables(string source, LinkedInImportOptions options, ProblemList problems) =>
        (Source, Connections, Messages) = (source, new(problems), new(options, problems));

    /// <summary>The name of the folder or archive.</summary>
    internal string Source { get; }

    internal ConnectionsTable Connections { get; }

    internal MessagesTable Messages { get; }

    internal ProfileTable Profile { get; } = new();

    /// <exception cref="ImportException">There is neither a file of connections nor one of messages, or none can be read.</exception>
    internal static ExportTables Read(
        ExportSource source, LinkedInImportOptions options, ProblemList problems, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ExportFile[] connections = Find(source, ConnectionsTable.Kind);
        ExportFile[] messages = Find(source, MessagesTable.Kind);
        ExportFile[] profiles = Find(source, ProfileTable.Kind);
        if (connections.Length + messages.Length == 0)
        {
            throw new ImportException(
                ImportCodes.NotAnExport, source.Name, "There is neither a Connections.csv nor a messages.csv here; this is no LinkedIn export.");
        }

        ProgressMeter meter = new(connections.Concat(messages).Concat(profiles).Sum(file => file.Length), progress);
        TableReader reader = new(options, problems, meter, cancellationToken);
        ExportTables tables = new(source.Name, options, problems);
        bool any = false;
        foreach (ExportFile file in connections)
        {
            any |= reader.Read(file, ConnectionsTable.Kind, (row, columns) => tables.Connections.Take(file.Name, row, columns));
        }

        foreach (ExportFile file in messages)
        {
            any |= reader.Read(file, MessagesTable.Kind, (row, columns) => tables.Messages.Take(file.Name, row, columns));
        }

        if (!any)
        {
            ImportProblem why = problems.FirstError!;
            throw new ImportException(why.Code, why.File, why.Message, why.Line);
        }

        foreach (ExportFile file in profiles)
        {
            reader.Read(file, ProfileTable.Kind, (row, columns) => tables.Profile.Take(row, columns));
        }

        if (connections.Length == 0 || messages.Length == 0)
        {
            problems.Note(
                source.Name, 0, ImportCodes.FileMissing, $"There is no {(messages.Length == 0 ? "messages.csv" : "Connections.csv")} in this export.");
        }

        meter.Finish();
        tables.Connections.ReportHidden();
        tables.NameRecipients();
        return tables;
    }

    /// <summary>The seeker; null where there are no messages, so that nothing needs them.</summary>
    /// <exception cref="ImportException">Nothing says who it is, or nobody is the one named.</exception>
    internal Owner? FindOwner(string? me) =>
        Messages.Rows.Count == 0 ? null : OwnerFinder.Find(Messages.Rows, me, Profile.Owner, Source);

    /// <summary>The latest day that the files speak of; null where they have none.</summary>
    internal LocalDate? LatestDay()
    {
        List<LocalDate> days = [.. Connections.Rows.Select(row => row.On).OfType<LocalDate>(), .. Messages.Rows.Select(row => row.On)];
        return days.Count == 0 ? null : days.Max();
    }

    private void NameRecipients()
    {
        HashSet<string> names = [.. Connections.Rows.Select(row => row.NameKey), .. Messages.Rows.Select(row => row.From.NameKey)];
        if (Profile.Owner is { } owner)
        {
            names.Add(NameKey.Of(owner));
        }

        Messages.NameRecipients(names.Contains);
    }

    /// <summary>The files of a kind nearest to the root: what lies deeper may be another export.</summary>
    private static ExportFile[] Find(ExportSource source, TableKind kind)
    {
        ExportFile[] files = [.. source.Files.Where(file => kind.IsNamed(file.Name))];
        return files.Length == 0 ? files : [.. files.Where(file => file.Depth == files.Min(other => other.Depth))];
    }
}
