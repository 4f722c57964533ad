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
    private readonly Dictionary<FileTally, LocalDate?> _latest = [];
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

        Address[] addresses = Address.ComparableOf(details, options.Region);
        if (_self.Is(addresses, details))
        {
            LeaveOut(record, tally, ImportCodes.PersonSelf, "The seeker's own record is no contact.");
            return;
        }

        LocalDate? since = _check.Day(record.KnownSince, record);
        LocalDate? said = _check.Day(record.SaidOn, record);
        NoteDay(stream, record, tally, since, said);
        _waiting.Add(new(stream.Format.Name, record, details, tally) { Addresses = addresses, Since = since, Day = said ?? default });
    }

    /// <summary>Plans what was taken.</summary>
    internal void Plan()
    {
        List<PersonCase> cases = _waiting.FindAll(IsDated);
        _waiting = [];
        _keys.Match(cases);
        _addresses.Match(cases);
        _keys.MarkErasedUnderOtherKeys(cases);
        _adoption.Adopt(cases);
        HashSet<Subject> seen = [];
        List<Subject> subjects = [.. cases.Select(one => one.Subject.Root).Where(subject => !subject.IsErased && seen.Add(subject))];
        _changes.Name(subjects);
        subjects.ForEach(_changes.Write);
        cases.ForEach(Count);
    }

    /// <summary>The day on which a record was said, where it does not say so itself: that of the export.</summary>
    private bool IsDated(PersonCase one)
    {
        if (one.Day == default)
        {
            if ((options.ExportedOn ?? _latest.GetValueOrDefault(one.Tally)) is not { } day)
            {
                Refuse(one.Record, one.Tally, ImportCodes.DateUnreadable, "No date of the file says since when this person is known.");
                return false;
            }

            one.Day = day;
        }

        return true;
    }

    private void NoteDay(RecordStream stream, PersonRecord record, FileTally tally, LocalDate? since, LocalDate? said)
    {
        LocalDate? day = said is { } one && since is { } other ? LocalDate.Max(one, other) : said ?? since;
        if (!_latest.TryGetValue(tally, out LocalDate? latest))
        {
            latest = null;
        }

        if (day is not null)
        {
            _latest[tally] = latest is { } before && !_fromFile.Contains(tally) ? LocalDate.Max(before, day.Value) : day;
            _fromFile.Remove(tally);
        }
        else if (latest is null
            && stream.FileOf(record.Place.File)?.ModifiedAt is { } modified
            && modified.InZone(options.Zone).Date is var changed && DetailsCheck.InRange(changed))
        {
            _latest[tally] = changed;
            _fromFile.Add(tally);
        }
    }

    private readonly HashSet<FileTally> _fromFile = [];

    private static void Count(PersonCase one)
    {
        if (one.Subject.Root.IsErased)
        {
            LeaveOut(one.Record, one.Tally, ImportCodes.PersonErased, "Who was erased stays erased.");
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
}
