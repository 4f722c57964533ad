using Networking.Core;
using NodaTime;

namespace JobSearchCli.Notes;

/// <summary>Reads a profile written as <c>zone=Europe/Paris; fields=a, b; background=c; targets=d; offers=e; needs=f</c>.</summary>
internal static class NoteProfile
{
    internal static SeekerProfile From(string text)
    {
        Dictionary<string, string> parts = NoteLists.Named(text);
        return new()
        {
            Zone = ZoneIn(parts)?.Id,
            Fields = List(parts, "fields"),
            Background = List(parts, "background"),
            Targets = List(parts, "targets"),
            Offers = List(parts, "offers"),
            Needs = List(parts, "needs"),
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
        NoteLists.Of(parts.GetValueOrDefault(name) ?? "", ',');
}
