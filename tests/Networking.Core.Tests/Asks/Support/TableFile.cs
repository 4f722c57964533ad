namespace Networking.Core.Tests.Asks.Support;

/// <summary>A committed text that a test makes anew and compares, so that a reviewer reads what the code says.</summary>
internal static class TableFile
{
    /// <summary>Compares; where the texts differ, the new one lies beside the committed one, with <c>.new</c> after its name.</summary>
    internal static void Check(string path, IEnumerable<string> lines)
    {
        string[] made = [.. lines.Select(line => line.TrimEnd())];
        string[] committed = File.Exists(path) ? File.ReadAllLines(path) : [];
        if (!made.SequenceEqual(committed))
        {
            File.WriteAllLines($"{path}.new", made);
        }

        Assert.Equal(committed, made);
    }
}
