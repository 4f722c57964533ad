namespace Networking.Core.Interchange.Csv;

/// <summary>What is wrong with a row.</summary>
internal enum CsvFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A quoted field is never closed, or text follows its closing quote.</summary>
    Quotes,

    /// <summary>A field, or the row, is too long.</summary>
    TooLong,

    /// <summary>It has not as many fields as the header.</summary>
    FieldCount,
}
