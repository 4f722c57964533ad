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
    private readonly PlainRows _rows;
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
        _rows = new(delimiter);
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
            int length = Read(out string[] cells);
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

            CsvFault fault = FaultOf(cells, length);
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

    /// <summary>Splits the next row where it is plain, as most are; CsvHelper knows what to make of all others.</summary>
    /// <returns>Its characters; 0 where there is none.</returns>
    private int Read(out string[] cells)
    {
        _badField = false;
        int length = 0;
        cells = [];
        while (!_text.Ahead.IsEmpty || _text.ReadAhead())
        {
            length = _rows.Split(_text.Ahead, _text.HasEnded, out cells);
            if (length != PlainRows.NeedsMore || (!_text.ReadAhead() && _text.Overflowed))
            {
                break;
            }
        }

        if (length == PlainRows.IsOdd)
        {
            return Parse(out cells);
        }

        if (length != PlainRows.NeedsMore)
        {
            StopParsing();
        }

        return length;
    }

    private int Parse(out string[] cells)
    {
        cells = [];
        _parser ??= NewParser();
        if (!_parser.Read())
        {
            return 0;
        }

        cells = new string[_parser.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _parser[i];
        }

        int length = (int)(_parser.CharCount - _accepted);
        _accepted += length;
        return length;
    }

    private CsvFault FaultOf(string[] cells, int length)
    {
        bool wrongCount = Columns is { } columns
            && cells.Length != columns
            && !IsEmptyLine(cells)
            && !OnlyBlanksBeyond(cells, columns);
        return (_badField || wrongCount) && ((_badField && wrongCount) || _text.LinesIn(length) > 1) ? CsvFault.Quotes
            : length > _longestField && Array.Exists(cells, cell => cell.Length > _longestField) ? CsvFault.TooLong
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
        StopParsing();
        _ended = !_text.SkipLine();
    }

    /// <summary>What CsvHelper has read ahead is read again.</summary>
    private void StopParsing()
    {
        if (_parser is not null)
        {
            _parser.Dispose();
            _parser = null;
            _accepted = 0;
            _text.Rewind();
        }
    }

    private CsvParser NewParser() => new(_text, _configuration, leaveOpen: true);
}
