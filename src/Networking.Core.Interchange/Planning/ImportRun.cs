using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// One import: opens the paths, asks each format which files are its own, reads their records, people before encounters,
/// and gathers what they would change.
/// </summary>
internal sealed class ImportRun(
    SeekerId seeker, Network network, ImportOptions options, IProgress<double>? progress, CancellationToken cancellationToken) : IDisposable
{
    private readonly ProblemList _problems = new(options.MostProblems);
    private readonly List<ImportPath> _paths = [];
    private readonly List<FileTally> _unknown = [];
    private readonly List<RecordStream> _streams = [];
    private string _name = "";
    private ImportException? _fault;

    /// <summary>Adds a path. One that cannot be opened is a problem unless nothing else can be read either.</summary>
    internal void Add(string name, Func<ImportPath> open)
    {
        _name = _name.Length > 0 ? _name : Path.GetFileName(Path.TrimEndingDirectorySeparator(name));
        try
        {
            _paths.Add(open());
        }
        catch (ImportException fault)
        {
            Fail(fault);
        }
    }

    /// <exception cref="ImportException">Nothing can be read.</exception>
    internal ImportPlan Plan()
    {
        List<(IImportFormat Format, IReadOnlyList<ImportFile> Files)> claims = [.. _paths.SelectMany(Recognise)];
        ProgressMeter meter = new(claims.Sum(claim => claim.Files.Sum(file => file.Length)), progress);
        PlanWriter writer = new(seeker, network, options, _problems);
        foreach ((IImportFormat format, IReadOnlyList<ImportFile> files) in claims)
        {
            ImportReading reading = new(options, _problems, meter, cancellationToken) { LooksForErased = writer.LooksForErased };
            _streams.Add(new(format, files, reading, _problems));
        }

        List<(RecordStream Stream, ImportRecord Record)> parked = [];
        foreach (RecordStream stream in _streams)
        {
            Read(stream, writer, parked);
        }

        writer.PlanPeople();
        foreach ((RecordStream stream, ImportRecord record) in parked)
        {
            Take(stream, record, writer);
            Read(stream, writer, null);
        }

        writer.Finish();
        meter.Finish();
        ThrowIfNothingWasRead();
        return ToPlan(writer);
    }

    public void Dispose()
    {
        _streams.ForEach(stream => stream.Dispose());
        _paths.ForEach(path => path.Dispose());
    }

    /// <summary>Reads to the end, or up to the first encounter, where the stream waits until all people are known.</summary>
    private void Read(RecordStream stream, PlanWriter writer, List<(RecordStream Stream, ImportRecord Record)>? parked)
    {
        while (stream.TryNext(out ImportRecord? record))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (parked is not null && record is EncounterRecord)
            {
                parked.Add((stream, record));
                return;
            }

            Take(stream, record, writer);
        }
    }

    private void Take(RecordStream stream, ImportRecord record, PlanWriter writer)
    {
        FileTally tally = stream.TallyOf(record.Place.File);
        switch (record)
        {
            case PersonRecord person:
                writer.Take(stream, person, tally);
                break;
            case EncounterRecord encounter:
                writer.Take(stream, encounter, tally);
                break;
            case LeftOutRecord left:
                tally.LeaveOut(left.Place, left.Code, left.Why);
                break;
            case UnreadableRecord unreadable:
                tally.Refuse();
                _problems.Error(unreadable.Place.File, unreadable.Place.Line, unreadable.Code, unreadable.Message);
                break;
        }
    }

    private List<(IImportFormat Format, IReadOnlyList<ImportFile> Files)> Recognise(ImportPath path)
    {
        List<ImportFile> open = [.. path.Files];
        List<(IImportFormat, IReadOnlyList<ImportFile>)> claims = [];
        foreach (IImportFormat format in options.Formats)
        {
            HashSet<ImportFile> left = [.. open];
            List<ImportFile> claimed = open.Count == 0 ? [] : [.. format.Recognise(open).Where(left.Remove)];
            if (claimed.Count > 0)
            {
                claims.Add((format, claimed));
                open.RemoveAll(file => !left.Contains(file));
            }
        }

        foreach (string folder in path.Closed)
        {
            Lose(new("", folder, ""), "This folder cannot be opened; what lies in it was not read.");
        }

        foreach (ImportFile file in open)
        {
            if (file.IsHeadUnreadable)
            {
                Lose(new(file.Folder, file.Name, ""), "This file cannot be opened or read.");
                continue;
            }

            _unknown.Add(new(file.Folder, file.Name, ""));
            _problems.Add(file.Name, 0, ImportCodes.FileUnknown, UnknownFiles.Say(file), path.IsSingle ? ProblemSeverity.Warning : ProblemSeverity.Note);
        }

        if (path.HasMore)
        {
            _problems.Error(path.Name, 0, ImportCodes.TooManyFiles, "There are more files here than allowed; the rest was not read.");
        }

        if (claims.Count == 0)
        {
            _fault ??= new(ImportCodes.NotAnExport, path.IsSingle ? path.Files[0].Name : path.Name, "There is nothing here that a format reads.");
        }

        return claims;
    }

    /// <summary>What nobody can look into may be what was meant, so it counts as a record that cannot be used.</summary>
    private void Lose(FileTally lost, string message)
    {
        lost.Lose();
        _unknown.Add(lost);
        Fail(new(ImportCodes.FileUnreadable, lost.ToString(), message));
    }

    private void Fail(ImportException fault)
    {
        _fault ??= fault;
        _problems.Error(fault.File, fault.Line, fault.Code, fault.Reason);
    }

    private void ThrowIfNothingWasRead()
    {
        if (_streams.TrueForAll(stream => stream.Fault is not null)
            && (_streams.Select(stream => stream.Fault).FirstOrDefault() ?? _fault) is { } fault)
        {
            throw fault;
        }

        // A file that cannot be read at all is one record, which nothing stands beside.
        if (_streams.TrueForAll(stream => stream.Tallies.Count > 0 && stream.Tallies.All(tally => tally.IsLost)) && _problems.FirstError is { } error)
        {
            throw new ImportException(error.Code, error.File, error.Message, error.Line);
        }
    }

    private ImportPlan ToPlan(PlanWriter writer)
    {
        (IEnumerable<FileCounts> Counts, IEnumerable<LeftOut> LeftOut)[] rows =
            [.. _streams.Select(stream => FileRows.Of([.. stream.AllFiles.Select(stream.TallyOf).Concat(stream.Tallies).Distinct()])), FileRows.Of(_unknown)];
        return new()
        {
            Changes = ValueList.From(writer.Changes),
            LeftOut = ValueList.From(rows.SelectMany(row => row.LeftOut)),
            Problems = _problems.ToList(_name),
            Files = ValueList.From(rows.SelectMany(row => row.Counts)),
        };
    }
}
