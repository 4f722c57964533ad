using Networking.Core;

namespace JobSearchCli.Notes;

/// <summary>Lists within a field of a note.</summary>
internal static class NoteLists
{
    /// <summary>The parts of a text, trimmed, without empty ones.</summary>
    internal static ValueList<string> Of(string text, char separator) =>
        ValueList.From(text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands in front of a separator and behind it; nothing behind where there is no separator.</summary>
    internal static (string Front, string Back) Split(string text, char separator)
    {
        string[] sides = text.Split(separator, 2, StringSplitOptions.TrimEntries);
        return (sides[0], sides.Length > 1 ? sides[1] : "");
    }

    /// <summary>Parts written as <c>fields=a, b; targets=c</c>, by their names in lower case.</summary>
    internal static Dictionary<string, string> Named(string text)
    {
        Dictionary<string, string> parts = [];
        foreach (string part in Of(text, ';'))
        {
            (string name, string value) = Split(part, '=');
            parts[name.ToLowerInvariant()] = value;
        }

        return parts;
    }
}
