namespace Networking.Core.Evaluation.Output;

/// <summary>Writes what a reader of figures should know of them, a line each, where errors go.</summary>
internal static class Notes
{
    internal static void Write(IEnumerable<string> notes, TextWriter errors)
    {
        foreach (string note in notes)
        {
            errors.WriteLine($"Note: {note}");
        }
    }
}
