namespace Networking.Core.Interchange.Csv;

/// <summary>
/// Makes the texts of cells, mostly one text where short ones are equal: the same employers, roles and days come again
/// and again in a table of people. It holds a bounded number of texts.
/// </summary>
internal sealed class CellPool
{
    private const int Slots = 2048;

    /// <summary>Longer texts, such as addresses, seldom come twice.</summary>
    private const int Longest = 32;

    private readonly string?[] _slots = new string?[Slots];

    internal string TextOf(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
        {
            return "";
        }

        if (cell.Length > Longest)
        {
            return cell.ToString();
        }

        ref string? slot = ref _slots[string.GetHashCode(cell, StringComparison.Ordinal) & (Slots - 1)];
        return slot is not null && cell.SequenceEqual(slot) ? slot : slot = cell.ToString();
    }
}
