namespace Networking.Core.Evaluation.Output;

/// <summary>Two columns, aligned.</summary>
internal static class Table
{
    internal static void Write(IReadOnlyList<(string Name, string Value)> rows, TextWriter output)
    {
        int width = rows.Max(row => row.Name.Length);
        foreach ((string name, string value) in rows)
        {
            output.WriteLine($"{name.PadRight(width)}  {value}");
        }
    }
}
