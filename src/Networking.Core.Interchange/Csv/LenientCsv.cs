using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Networking.Core.Interchange.Csv;

/// <summary>
/// Reads the rows of a CSV file one by one. A row that is broken is given as such, and reading goes on with the line
/// after the one on which it started: a quote that is never closed costs its own line, not the rest of the file.
/// Memory is bounded by twice the longest field allowed.
/// </summary>
internal sealed class LenientCsv : IDisposable
{
    private readonly RewindableReader _text;
    private readonly CsvConfiguration _configuration;
    private readonly int _longestField;
    private CsvParser? _parser;
    private int _accepted;
    private bool _badField;
    private bool _ended;

    internal LenientCsv(TextReader text, char delimiter, int longestField)
    {
        _longestField = longestField;
        _text = new(text, (int)Math.Min(Math.Max(2L * longestField, 65_536), Array.MaxLength / 2));
        _configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = _ => _badField = true,
        };
    }

    /// <summary>The number of fields that every row must have; null while the header is still looked for.</summary>
    internal int? Columns { get; set; }

    /// <summary>Reads the next row that is not an empty line.</summary>
    /// <returns>Whether there is one.</returns>
    internal bool TryRead(out CsvRow row)
    {
        while (!_ended)
        {
            int line = _text.Line;
            (string[] cells, int length) = Parse();
            if (_text.Overflowed)
            {
                Restart();
                row = new(line, [], CsvFault.TooLong);
                return true;
            }

            if (length == 0)
            {
                break;
            }

            CsvFault fault = FaultOf(cells, _text.LinesIn(length));
            if (fault == CsvFault.None || (fault != CsvFault.Quotes && _text.LinesIn(length) <= 1))
            {
                _text.Accept(length);
            }
            else
            {
                Restart();
            }

            if (fault == CsvFault.None && IsEmptyLine(cells))
            {
                continue;
            }

            row = new(line, fault == CsvFault.None ? cells : [], fault);
            return true;
        }

        _ended = true;
        row = default;
        return false;
    }

    public void Dispose()
    {
        _parser?.Dispose();
        _text.Dispose();
    }

    private (string[] Cells, int Length) Parse()
    {
        _parser ??= NewParser();
        _badField = false;
        if (!_parser.Read())
        {
            return ([], 0);
        }

        string[] cells = new string[_parser.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _parser[i];
        }

        int length = (int)(_parser.CharCount - _accepted);
        _accepted += length;
        return (cells, length);
    }

    private CsvFault FaultOf(string[] cells, int lines)
    {
        bool wrongCount = Columns is { } columns
            && cells.Length != columns
            && !IsEmptyLine(cells)
            && !OnlyBlanksBeyond(cells, columns);
        return _badField && (wrongCount || lines > 1) ? CsvFault.Quotes
            : wrongCount && lines > 1 ? CsvFault.Quotes
            : Array.Exists(cells, cell => cell.Length > _longestField) ? CsvFault.TooLong
            : wrongCount ? CsvFault.FieldCount
            : CsvFault.None;
    }

    private static bool IsEmptyLine(string[] cells) =>
        cells.Length == 0 || (cells.Length == 1 && string.IsNullOrWhiteSpace(cells[0]));

    /// <summary>A spreadsheet may have added empty cells at the end.</summary>
    private static bool OnlyBlanksBeyond(string[] cells, int columns) =>
        cells.Length > columns && Array.TrueForAll(cells[columns..], string.IsNullOrWhiteSpace);

    private void Restart()
    {
        _parser?.Dispose();
        _parser = null;
        _accepted = 0;
        _ended = !_text.SkipLine();
    }

    private CsvParser NewParser() => new(_text, _configuration, leaveOpen: true);
}
