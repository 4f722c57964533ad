using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Planning;

/// <summary>Counts what becomes of the records of one file: each once.</summary>
internal sealed class FileTally(string folder, string file, string format)
{
    private readonly Dictionary<string, LeftOut> _leftOut = [];
    private int _changing;
    private int _known;
    private int _leftOutCount;
    private int _unreadable;

    /// <summary>The folder that the file lies in; empty for one that is imported itself.</summary>
    internal string Folder { get; } = folder;

    /// <summary>What rules left out.</summary>
    internal IEnumerable<LeftOut> LeftOut => _leftOut.Values;

    /// <summary>Whether trouble with the file came before any record of it.</summary>
    internal bool IsLost { get; private set; }

    internal int Records => _changing + _known + _leftOutCount + _unreadable;

    internal void Change() => _changing++;

    internal void Know() => _known++;

    internal void Refuse() => _unreadable++;

    /// <summary>The file, or the rest of it, cannot be read: one record more that cannot be used.</summary>
    internal void Lose()
    {
        IsLost = Records == 0;
        _unreadable++;
    }

    internal void LeaveOut(ImportPlace place, string code, string why)
    {
        _leftOutCount++;
        _leftOut[code] = _leftOut.TryGetValue(code, out LeftOut? known) ? known with { Count = known.Count + 1 } : new(place, code, why, 1);
    }

    internal FileCounts ToCounts() => new(file, format, _changing, _known, _leftOutCount, _unreadable);

    public override string ToString() => file;
}
