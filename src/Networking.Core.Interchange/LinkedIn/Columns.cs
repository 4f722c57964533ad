using System.Buffers;

namespace Networking.Core.Interchange.LinkedIn;

/// <summary>Where each column of a file stands. Columns of unknown names are not read.</summary>
internal sealed class Columns
{
    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 256).Select(c => (char)c).Where(char.IsControl)]);

    private readonly Dictionary<string, int> _positions = [];

    internal Columns(string[] names)
    {
        Count = names.Length;
        for (int i = 0; i < names.Length; i++)
        {
            _positions.TryAdd(names[i], i);
        }
    }

    /// <summary>The number of columns.</summary>
    internal int Count { get; }

    /// <summary>Whether there is such a column.</summary>
    internal bool Has(string name) => _positions.ContainsKey(name);

    /// <summary>The cell as it is; empty where there is no such column.</summary>
    internal string Raw(string[] cells, string name) => _positions.TryGetValue(name, out int at) ? cells[at] : "";

    /// <summary>The cell without control characters, and with single spaces.</summary>
    internal string Text(string[] cells, string name) => Clean(Raw(cells, name));

    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Controls) && !text.AsSpan().Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim();
        }

        string spaced = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
