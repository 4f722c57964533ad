using System.Diagnostics.CodeAnalysis;
using Networking.Core.Interchange.Files;
using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>
/// The records of one format's files of one path, one after another. Trouble with a file becomes a problem, and reading
/// goes on with the files after it.
/// </summary>
internal sealed class RecordStream(IImportFormat format, IReadOnlyList<ImportFile> files, ImportReading reading, ProblemList problems) : IDisposable
{
    private readonly Dictionary<(string Folder, string Name), FileTally> _tallies = [];
    private readonly List<FileTally> _inOrder = [];
    private readonly ImportFile[] _all = [.. files];
    private ArraySegment<ImportFile> _files = new([.. files]);
    private IEnumerator<ImportRecord>? _records;
    private bool _ended;
    private Dictionary<string, ImportFile>? _byName;
    private (ImportFile? File, FileTally Tally) _last = (null, null!);

    internal IImportFormat Format { get; } = format;

    internal IReadOnlyList<ImportFile> AllFiles { get; } = files;

    /// <summary>The counts of each file, in the order of reading.</summary>
    internal IReadOnlyList<FileTally> Tallies => _inOrder;

    /// <summary>Why nothing of it could be read, as the format says; null where it could.</summary>
    internal ImportException? Fault { get; private set; }

    /// <summary>The next record; it stays the current one until the one after it is asked for.</summary>
    internal bool TryNext([NotNullWhen(true)] out ImportRecord? record)
    {
        while (!_ended)
        {
            try
            {
                _records ??= Format.Read(_files, reading).GetEnumerator();
                if (_records.MoveNext())
                {
                    record = _records.Current;
                    return true;
                }

                _ended = true;
            }
            catch (ImportException fault)
            {
                Fault = fault;
                problems.Error(fault.File, fault.Line, fault.Code, fault.Reason);
                _ended = true;
            }
            catch (Exception e) when (FileTrouble.Is(e))
            {
                GoOnAfter(e);
            }
        }

        Dispose();
        record = null;
        return false;
    }

    /// <summary>The counts of a file by its name: of the one opened last, for several folders can hold files of a name.</summary>
    internal FileTally TallyOf(string file) => FileOf(file) is { } named ? TallyOf(named) : TallyOf("", file);

    internal FileTally TallyOf(ImportFile file)
    {
        if (_last.File != file)
        {
            _last = (file, TallyOf(file.Folder, file.Name));
        }

        return _last.Tally;
    }

    /// <summary>The file of a name.</summary>
    internal ImportFile? FileOf(string name) => reading.Opened is { } opened && opened.Name == name ? opened : FirstNamed(name);

    private ImportFile? FirstNamed(string name)
    {
        if (_byName is null)
        {
            _byName = [];
            foreach (ImportFile file in _all)
            {
                _byName.TryAdd(file.Name, file);
            }
        }

        return _byName.GetValueOrDefault(name);
    }

    private FileTally TallyOf(string folder, string name)
    {
        if (!_tallies.TryGetValue((folder, name), out FileTally? tally))
        {
            _tallies[(folder, name)] = tally = new(folder, name, Format.Name);
            _inOrder.Add(tally);
        }

        return tally;
    }

    public void Dispose()
    {
        _records?.Dispose();
        _records = null;
    }

    private void GoOnAfter(Exception trouble)
    {
        Dispose();
        string file = reading.Opened?.Name ?? _files[0].Name;
        TallyOf(file).Lose();
        (string code, string message) = FileTrouble.Of(trouble);
        problems.Error(file, 0, code, message);
        int at = Array.IndexOf(_all, reading.Opened);
        _ended = at < 0 || at == _all.Length - 1;
        _files = _ended ? [] : new(_all, at + 1, _all.Length - at - 1);
    }
}
