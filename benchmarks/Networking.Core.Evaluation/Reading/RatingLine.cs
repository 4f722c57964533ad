using System.Globalization;
using System.Text;

namespace Networking.Core.Evaluation.Reading;

/// <summary>A line <c>rater,rated,rating,seconds</c>: who rated is checked, but does not count.</summary>
internal static class RatingLine
{
    private static readonly string[][] ColumnNames = [["rater", "source"], ["rated", "target"], ["rating"], ["seconds", "time", "timestamp"]];

    internal static bool IsHeader(string[] cells) =>
        cells.Length == ColumnNames.Length
        && cells.Zip(ColumnNames, (cell, names) => names.Contains(cell, StringComparer.OrdinalIgnoreCase)).All(isName => isName);

    /// <summary>Null, or what is wrong with the line.</summary>
    internal static string? Parse(string[] cells, out Rating rating)
    {
        rating = default;
        if (cells.Length != ColumnNames.Length)
        {
            return $"a line has {ColumnNames.Length} columns, 'rater,rated,rating,seconds', not {cells.Length}.";
        }

        if (!IsWhole(cells[0], out _) || !IsWhole(cells[1], out long rated))
        {
            return $"a person is a whole number of at most 64 bits, not {Excerpt.Of(IsWhole(cells[0], out _) ? cells[1] : cells[0])}.";
        }

        if (!double.TryParse(cells[2], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            return $"a rating is a finite number, not {Excerpt.Of(cells[2])}.";
        }

        if (value == 0)
        {
            return "a rating of 0 has no sign.";
        }

        string? fault = Seconds.Parse(Encoding.UTF8.GetBytes(cells[3]), out double seconds);
        rating = new(rated, value > 0, seconds);
        return fault;
    }

    private static bool IsWhole(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
