using Networking.Core;
using NodaTime;

namespace JobSearchCli.Notes;

/// <summary>Reads a profile written as <c>zone=Europe/Paris; fields=a, b; background=c; targets=d</c>.</summary>
internal static class NoteProfile
{
    internal static SeekerProfile From(string text)
    {
        Dictionary<string, string> parts = [];
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            parts[sides[0].ToLowerInvariant()] = sides.Length > 1 ? sides[1] : "";
        }

        return new()
        {
            Zone = ZoneIn(parts)?.Id,
            Fields = List(parts, "fields"),
            Background = List(parts, "background"),
            Targets = List(parts, "targets"),
        };
    }

    /// <summary>The zone that the latest profile of a notes file names; null when none does, or none that exists.</summary>
    internal static DateTimeZone? ZoneOf(IReadOnlyList<Note> notes) =>
        notes.LastOrDefault(note => note.What is "profile") is { } profile && From(profile.Detail).Zone is { } id
            ? DateTimeZoneProviders.Tzdb[id]
            : null;

    private static DateTimeZone? ZoneIn(Dictionary<string, string> parts) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(parts.GetValueOrDefault("zone") ?? "");

    private static ValueList<string> List(Dictionary<string, string> parts, string name) =>
        ValueList.From((parts.GetValueOrDefault(name) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
