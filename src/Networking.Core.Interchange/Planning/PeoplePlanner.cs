using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Matching;
using NodaTime;

namespace Networking.Core.Interchange.Planning;

/// <summary>Takes the records about people, finds out who each is about, and writes what is new of them.</summary>
internal sealed class PeoplePlanner(PlanIds ids, Network network, KnownPeople known, SubjectBook book, ImportOptions options, ProblemList problems)
{
    private readonly SeekerSelf _self = new(options.Me);
    private readonly DetailsCheck _check = new(problems);
    private readonly KeyMatching _keys = new(ids, known, book, problems);
    private readonly AddressMatching _addresses = new(ids, known, book, problems);
    private readonly Adoption _adoption = new(known, book, problems);
    private readonly PersonChanges _changes = new(ids, network, known, book, options.Region, problems);
    private readonly Dictionary<FileTally, FileDay> _latest = [];
    private List<PersonCase> _waiting = [];

    internal IReadOnlyList<PlannedChange> Changes => _changes.Changes;

    /// <summary>Takes a record, to be planned with all others.</summary>
    internal void Take(RecordStream stream, PersonRecord record, FileTally tally)
    {
        ContactDetails details = _check.Take(record);
        if (record.Keys.IsEmpty || !DetailsCheck.NamesSomebody(details))
        {
            Refuse(record, tally, ImportCodes.PersonMissing, "This record has neither a name nor an address.");
            return;
        }

        Address[] addresses = Address.ComparableOf(details, options.Region, record.Keys[0]);
        if (_self.Is(addresses, details))
        {
            LeaveOut(record, tally, ImportCodes.PersonSelf, "The seeker's own record is no contact.");
            return;
        }

        FileDay file = DayOf(stream, record, tally);
        LocalDate? since = _check.PastDay(record.KnownSince, file.Latest, record);
        LocalDate? said = record.SaidOn == record.KnownSince ? since : _check.PastDay(record.SaidOn, file.Latest, record);
        if (details.ConnectedOn is { } connected && FileAge.IsAfter(connected, file.Latest))
        {
            details = details with { ConnectedOn = connected == record.KnownSince ? null : _check.PastDay(connected, file.Latest, record) };
        }

        NoteDay(stream, record, file, since, said);
        _waiting.Add(new(stream.Format.Name, record, details, tally) { Addresses = addresses, Since = since, Day = said ?? default });
    }

    /// <summary>Plans what was taken.</summary>
    internal void Plan()
    {
        List<PersonCase> cases = _waiting;
        cases.RemoveAll(one => !IsDated(one));
        _waiting = [];
        _keys.Match(cases);
        _addresses.Match(cases);
        _keys.MarkErasedUnderOtherKeys(cases);
        _adoption.Adopt(cases);
        List<Subject> subjects = SubjectsOf(cases);
        _changes.Name(subjects);
        subjects.ForEach(_changes.Write);
        subjects.ForEach(Repetition.Mark);
        cases.ForEach(Count);
    }

    /// <summary>Those whom the records are about, each once, without the erased.</summary>
    private static List<Subject> SubjectsOf(List<PersonCase> cases)
    {
        List<Subject> subjects = new(cases.Count);
        foreach (PersonCase one in cases)
        {
            Subject subject = one.Subject.Root;
            if (subject is { IsErased: false, IsListed: false })
            {
                subject.IsListed = true;
                subjects.Add(subject);
            }
        }

        subjects.ForEach(subject => subject.IsListed = false);
        return subjects;
    }

    /// <summary>The day on which a record was said, where it does not say so itself: that of the export.</summary>
    private bool IsDated(PersonCase one)
    {
        if (one.Day == default)
        {
            if ((options.ExportedOn ?? _latest.GetValueOrDefault(one.Tally)?.Day) is not { } day)
            {
                Refuse(one.Record, one.Tally, ImportCodes.DateUnreadable, "No date of the file says since when this person is known.");
                return false;
            }

            one.Day = day;
        }

        return true;
    }

    private FileDay DayOf(RecordStream stream, PersonRecord record, FileTally tally)
    {
        if (!_latest.TryGetValue(tally, out FileDay? file))
        {
            _latest[tally] = file = new() { Latest = FileAge.LatestIn(stream.FileOf(record.Place.File), options) };
        }

        return file;
    }

    private void NoteDay(RecordStream stream, PersonRecord record, FileDay latest, LocalDate? since, LocalDate? said)
    {
        LocalDate? day = said is { } one && since is { } other ? LocalDate.Max(one, other) : said ?? since;
        if (day is { } known)
        {
            latest.Day = latest is { Day: { } before, IsOfFile: false } ? LocalDate.Max(before, known) : known;
            latest.IsOfFile = false;
        }
        else if (latest.Day is null
            && stream.FileOf(record.Place.File)?.ModifiedAt is { } modified
            && modified.InZone(options.Zone).Date is var changed && DetailsCheck.InRange(changed))
        {
            (latest.Day, latest.IsOfFile) = (changed, true);
        }
    }

    private static void Count(PersonCase one)
    {
        if (one.Subject.Root.IsErased)
        {
            LeaveOut(one.Record, one.Tally, ImportCodes.PersonErased, "Who was erased stays erased.");
        }
        else if (one.Repeats)
        {
            LeaveOut(one.Record, one.Tally, ImportCodes.RowRepeated, "It says nothing beyond an earlier record of the file about the same person.");
        }
        else if (!one.Record.IsMentioned && one.Changes)
        {
            one.Tally.Change();
        }
        else if (!one.Record.IsMentioned)
        {
            one.Tally.Know();
        }
    }

    private static void LeaveOut(PersonRecord record, FileTally tally, string code, string why)
    {
        if (!record.IsMentioned)
        {
            tally.LeaveOut(record.Place, code, why);
        }
    }

    private void Refuse(PersonRecord record, FileTally tally, string code, string message)
    {
        if (!record.IsMentioned)
        {
            tally.Refuse();
        }

        problems.Error(record.Place.File, record.Place.Line, code, message);
    }

    /// <summary>The latest day that a file speaks of; until it does, the day on which it was last changed.</summary>
    private sealed class FileDay
    {
        internal LocalDate? Day { get; set; }

        /// <summary>The latest that it can be; null where nothing says when the file was written.</summary>
        internal LocalDate? Latest { get; init; }

        internal bool IsOfFile { get; set; }
    }
}
