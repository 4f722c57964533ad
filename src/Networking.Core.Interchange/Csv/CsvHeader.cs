using Networking.Core.Interchange.Formats;

namespace Networking.Core.Interchange.Csv;

/// <summary>Takes the names of the columns of a line, trimmed.</summary>
/// <returns>What makes a record of each row below; null when the line is not the header that is looked for.</returns>
internal delegate Func<CsvRow, ImportPlace, ImportRecord>? CsvHeader(string[] names);
