namespace Networking.Core.Interchange.Csv;

/// <summary>One row of a CSV file.</summary>
/// <param name="Line">The line on which it starts, from 1.</param>
/// <param name="Cells">The fields without their quotes; empty when the row is broken.</param>
/// <param name="Fault">What is wrong with it.</param>
internal readonly record struct CsvRow(int Line, string[] Cells, CsvFault Fault)
{
    /// <summary>Whether no cell says anything.</summary>
    internal bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);

    public override string ToString() => $"Row on line {Line}";
}
