using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Networking.Core.Evaluation.Reading;

/// <summary>
/// Reads a file of lines <c>rater,rated,rating,seconds</c>, in any order. A first line that names these columns, empty
/// lines and those that begin with <c>#</c> are left out.
/// </summary>
internal static class RatingFile
{
    private const int LongestField = 1000;

    /// <exception cref="BadInputException">The file cannot be read, a line is wrong, or nothing can be evaluated.</exception>
    internal static List<Rating> Read(string file)
    {
        using StreamReader text = new(InputFile.Open(file));
        using CsvParser parser = new(text, Configuration());
        List<Rating> ratings = [];
        long line = 0;
        bool isFirst = true;
        while (Next(parser, file))
        {
            if (!isFirst || !RatingLine.IsHeader(parser.Record!))
            {
                ratings.Add(RatingLine.Parse(parser.Record!, out Rating rating) is { } fault
                    ? throw new BadInputException(file, parser.RawRow, fault)
                    : rating);
                line = parser.RawRow;
            }

            isFirst = false;
        }

        return ratings.Count switch
        {
            0 => throw new BadInputException(file, "it has no line 'rater,rated,rating,seconds'."),
            1 => throw new BadInputException(file, line, "this is the only rating: there is nothing to evaluate."),
            _ => ratings,
        };
    }

    private static bool Next(CsvParser parser, string file)
    {
        try
        {
            return parser.Read();
        }
        catch (InvalidDataException)
        {
            throw InputFile.Broken(file, parser.RawRow + 1);
        }
        catch (MaxFieldSizeException)
        {
            throw new BadInputException(file, Math.Max(parser.RawRow, 1), $"a field is longer than {LongestField} characters.");
        }
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        AllowComments = true,
        MaxFieldSize = LongestField,
        // Numbers need no quotes, and so a line is a line.
        Mode = CsvMode.NoEscape,
        TrimOptions = TrimOptions.Trim,
    };
}
