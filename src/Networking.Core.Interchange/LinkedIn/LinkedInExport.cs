using Networking.Core.Interchange.Files;
using NodaTime;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Reads an export of LinkedIn: connections and messages of every era, from its folder or its zip archive.</summary>
/// <remarks>
/// Ids are made from what the files say, so importing a file twice changes nothing, and a newer export gives only the
/// difference. A new contact is dated on the day of connection, or of the first message; what changed of a known one on
/// the day of the export, for the files do not say when it changed. Erased people stay erased; only an export of before
/// July 2023, which has no addresses, can bring back somebody who was known by an address alone. Nothing is lost silently:
/// every row is in <see cref="ImportResult.Counts"/>, and what could not be used in <see cref="ImportResult.Problems"/>.
/// </remarks>
public static class LinkedInExport
{
    /// <summary>The <see cref="JournalEntry.Source"/> of every entry made here.</summary>
    public const string Source = "linkedin";

    /// <summary>Reads an export.</summary>
    /// <param name="path">The folder that holds the files, or the zip archive as it was downloaded.</param>
    /// <param name="seeker">The seeker, the name space of all ids.</param>
    /// <param name="network">What is known so far; its entries are not made again, its erased people not brought back.</param>
    /// <param name="options">How to read; null for every default.</param>
    /// <param name="progress">Is told the fraction read, from 0 to 1, from time to time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The entries to record, the problems and the counts.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="network"/> is null.</exception>
    /// <exception cref="ImportException">
    /// Nothing can be read: there is no such path, it is no export, no file of it is readable, or nothing says who the
    /// seeker is while there are messages.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ImportResult Read(
        string path,
        SeekerId seeker,
        Network network,
        LinkedInImportOptions? options = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(network);
        options ??= LinkedInImportOptions.Default;
        ProblemList problems = new(options.MostProblems);
        ExportTables tables;
        using (ExportSource source = ExportSource.Open(path))
        {
            tables = ExportTables.Read(source, options, problems, progress, cancellationToken);
        }

        return Assemble(tables, seeker, network, options, problems);
    }

    private static ImportResult Assemble(
        ExportTables tables, SeekerId seeker, Network network, LinkedInImportOptions options, ProblemList problems)
    {
        Owner? owner = tables.FindOwner(options.Me);
        People people = new(problems);
        people.AddConnections(tables.Connections.Rows);
        List<SortedMessage> messages = [];
        if (owner is null)
        {
            people.JoinUnlinked();
        }
        else
        {
            messages = new MessageSorter(owner, people, tables.Messages, problems).Sort();
        }

        foreach (SortedMessage message in messages.Where(message => message.Fate == MessageFate.Imported))
        {
            foreach (Person person in message.With)
            {
                person.Met(message.Row.On);
            }
        }

        new Identifier(seeker, new(network, Source), problems).Identify(people.All);
        return Write(tables, people, messages, owner, seeker, network, options, problems);
    }

    private static ImportResult Write(
        ExportTables tables,
        People people,
        List<SortedMessage> messages,
        Owner? owner,
        SeekerId seeker,
        Network network,
        LinkedInImportOptions options,
        ProblemList problems)
    {
        LocalDate exportedOn = options.ExportedOn ?? tables.LatestDay() ?? LocalDate.FromDateOnly(DateOnly.MinValue);
        ContactEntries contacts = new(seeker, network, exportedOn);
        int taken = 0;
        int undated = 0;
        int erased = 0;
        foreach (Person person in people.All)
        {
            if (person.IsErased)
            {
                erased += person.Row is null ? 0 : 1;
            }
            else if (!LinkedInDates.InRange(person.Row?.On ?? person.FirstMessage ?? exportedOn))
            {
                undated++;
                problems.Error(
                    person.Place.File, person.Place.Line, ImportCodes.DateUnreadable, "No date of the export says since when this person is known.");
            }
            else
            {
                taken += person.Row is null ? 0 : 1;
                contacts.Write(person);
            }
        }

        MessageEntries written = new(seeker, network);
        messages.FindAll(message => message.Fate == MessageFate.Imported).ForEach(written.Write);
        return new()
        {
            Entries = ValueList.From(contacts.Entries.Concat(written.Entries)),
            Problems = problems.ToList(tables.Source),
            Owner = owner?.Name ?? tables.Profile.Owner ?? "",
            Counts = new(
                new()
                {
                    Rows = tables.Connections.Count,
                    Taken = taken,
                    Hidden = tables.Connections.Hidden,
                    Repeated = people.Repeated,
                    Erased = erased,
                    Unreadable = tables.Connections.Unreadable + undated,
                    Added = contacts.Added,
                    Updated = contacts.Updated,
                    Unchanged = contacts.Unchanged,
                },
                new()
                {
                    Rows = tables.Messages.Count,
                    Imported = written.Entries.Count,
                    AlreadyKnown = written.AlreadyKnown,
                    Drafts = Count(MessageFate.Draft),
                    Sponsored = Count(MessageFate.Sponsored),
                    Spam = Count(MessageFate.Spam),
                    ClosedAccounts = Count(MessageFate.Closed),
                    Erased = written.Erased,
                    Unreadable = tables.Messages.Unreadable,
                }),
        };

        int Count(MessageFate fate) => messages.Count(message => message.Fate == fate);
    }
}
