using System.Globalization;
using JobSearchCli.Notes;
using Networking.Core;
using Networking.Core.Interchange;
using NodaTime;

namespace JobSearchCli.Sources;

/// <summary>Reads an export, a store or a journal, and the notes that go with it, into a network as of the day asked about.</summary>
internal static class NetworkSource
{
    /// <summary>Without an entry that says when tracking began, nothing older than this is owed.</summary>
    private const int DefaultTrackingDays = 30;

    /// <summary>
    /// This program keeps one seeker's network, so the name space of its ids is fixed; and it is the seeker whose journal
    /// a store holds.
    /// </summary>
    internal static readonly SeekerId Seeker = new(new Guid("5b6c5f0a-6c4d-4a53-9a53-0f1d9d3a7c11"));

    /// <exception cref="BadInputException">The export, the store, the journal or the notes cannot be read.</exception>
    internal static LoadedNetwork Load(SourceRequest request, IClock clock, Screen screen)
    {
        NotesFile notes = ReadNotes(request);
        JournalSource? journal = request.MayBegin ? request.Place?.LoadOrBegin() : request.Place?.Load();
        DateTimeZone zone = request.Zone ?? NoteProfile.ZoneOf(notes.Notes) ?? ZoneOf(journal);
        LocalDate today = request.Today ?? clock.GetCurrentInstant().InZone(zone).Date;
        (Network imported, IReadOnlyList<Problem> problems, _) = journal ?? FromExport(request, zone, screen);

        Network network = Record(imported, NoteEntries.From(notes, Seeker, new(imported)), notes);
        LocalDate? tracking = notes.Notes.FirstOrDefault(note => note.What is "tracking")?.On;
        NetworkView view = network.AsOf(today, new NetworkSettings
        {
            TrackingSince = request.Since ?? tracking ?? today.PlusDays(-DefaultTrackingDays),
        });
        return new(view, zone, [.. problems, .. notes.Problems], request.Place);
    }

    /// <summary>A day on which everything recorded is known.</summary>
    internal static LocalDate LastDay => new(2099, 12, 31);

    private static NotesFile ReadNotes(SourceRequest request)
    {
        string beside = Path.Combine(request.Folder ?? "", "notes.csv");
        return request.Notes is { } notes
            ? File.Exists(notes) ? NotesFile.Read(notes) : throw new BadInputException($"There is no notes file at {notes}.")
            : request.Folder is not null && File.Exists(beside) ? NotesFile.Read(beside) : NotesFile.None;
    }

    private static JournalSource FromExport(SourceRequest request, DateTimeZone zone, Screen screen)
    {
        ImportOptions options = new() { Me = [.. request.Me ?? []], Zone = zone };
        try
        {
            ImportPlan plan = Progress.Show(
                screen,
                "Reading the export",
                progress => Import.Plan([request.Folder!], Seeker, Network.Empty, options, progress));
            IEnumerable<ImportProblem> problems = plan.Problems.Where(problem => problem.Code != ImportCodes.FileUnknown);
            return new(Network.Empty.Replay(plan.Entries), [.. problems.Select(ImportWords.Of), .. plan.LeftOut.Where(IsOfNobody).Select(ToProblem)], 0);
        }
        catch (ImportException fault)
        {
            throw new BadInputException(ImportWords.Of(fault));
        }
    }

    /// <summary>Notes are checked one by one: what is wrong with one is said with its line.</summary>
    private static Network Record(Network network, IReadOnlyList<(JournalEntry Entry, int Line)> entries, NotesFile notes)
    {
        foreach ((JournalEntry entry, int line) in entries)
        {
            if (!network.TryRecord(entry, out network, out FluentValidation.Results.ValidationResult result))
            {
                notes.Problem(line, $"{string.Join(' ', result.Errors.Select(failure => failure.ErrorMessage))} The row was left out.");
            }
        }

        return network;
    }

    /// <summary>The zone that the seeker's profile in a store or journal names, if it exists; else this machine's.</summary>
    internal static DateTimeZone ZoneOf(JournalSource? journal) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(journal?.Network.AsOf(LastDay).Profile.Zone ?? "")
        ?? DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneInfo.Local.Id)
        ?? DateTimeZone.Utc;

    /// <summary>People whom the export does not name; drafts and the like are nothing to look at.</summary>
    private static bool IsOfNobody(LeftOut left) => left.Code is ImportCodes.PeopleHidden or ImportCodes.AccountClosed;

    private static Problem ToProblem(LeftOut left) =>
        new(left.First.File, left.First.Line, string.Create(CultureInfo.InvariantCulture, $"{left.Why} Rows: {left.Count}, the first here."), ProblemSeverity.Note);
}
