using System.Globalization;

namespace Networking.Core.Tests.FollowUps.Support;

/// <summary>
/// Golden cases as text that needs no language to read. A line is <c>cause; cause | today -> window lapses day code</c>;
/// several follow-ups stand with <c>;</c> between, none is a hyphen, and one for another person begins with their name. A line <c>name: value</c> sets the policy, the
/// holidays, the day tracking began or the tiers for the lines below it, <c>#</c> at its beginning is a remark.
/// </summary>
internal static class CaseFile
{
    /// <param name="concept">The folder of tests whose cases are read.</param>
    internal static IEnumerable<Case> ReadAll(string concept = "FollowUps") =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, concept, "Cases"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    internal static IEnumerable<Case> Read(string path)
    {
        Dictionary<string, string> settings = [];
        int number = 0;
        foreach (string raw in File.ReadLines(path))
        {
            number++;
            string line = raw.Trim();
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            string where = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}:{number}");
            if (line.Contains('|'))
            {
                yield return new(where, line, new Dictionary<string, string>(settings));
            }
            else
            {
                string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
                settings[parts[0]] = parts[1];
            }
        }
    }

    /// <param name="Where">The file and the line.</param>
    /// <param name="Line">The whole line.</param>
    /// <param name="Settings">The settings that hold for it.</param>
    internal sealed record Case(string Where, string Line, IReadOnlyDictionary<string, string> Settings);
}
