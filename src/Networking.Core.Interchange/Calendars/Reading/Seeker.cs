using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Tells the seeker among the participants: by address, or by name.</summary>
internal sealed class Seeker
{
    private readonly HashSet<string> _emails;
    private readonly HashSet<string> _names;

    internal Seeker(IEnumerable<string> me, IEnumerable<string> owners)
    {
        List<string> said = [.. me];
        _emails = [.. said.Select(EmailKey.Of).OfType<string>()];
        _names = [.. said.Where(IsName).Select(NameKey.Of).Where(name => name.Length > 0)];
        if (_emails.Count == 0)
        {
            _emails = [.. owners];
        }
    }

    /// <summary>Whether nothing says who they are.</summary>
    internal bool IsUnknown => _emails.Count + _names.Count == 0;

    /// <summary>Whether it is the seeker.</summary>
    internal bool Is(Participant participant) =>
        (participant.Email is { } email && _emails.Contains(email))
        || (participant.Name.Length > 0 && _names.Contains(NameKey.Of(participant.Name)));

    /// <summary>Whether, and how, the seeker took part.</summary>
    internal Attendance AttendanceOf(IReadOnlyList<Participant> all)
    {
        List<Participant> own = [.. all.Where(Is)];

        // An entry that nobody organised was made by hand in the seeker's own calendar.
        return own.Count == 0 ? (all.Any(other => other.IsOrganiser) ? Attendance.NotInvited : Attendance.Attended)
            : own.Min(AnswerOf);
    }

    private static Attendance AnswerOf(Participant own) => own switch
    {
        { IsAway: true } => Attendance.Declined,
        { IsOrganiser: true } or { Answer: "" or "ACCEPTED" or "COMPLETED" or "IN-PROCESS" } => Attendance.Attended,
        _ => Attendance.Unanswered,
    };

    private static bool IsName(string text) => !text.Contains('@', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal);
}

/// <summary>Whether the seeker took part in a meeting.</summary>
internal enum Attendance
{
    /// <summary>They organised or accepted it, or the file does not say what they answered.</summary>
    Attended,

    /// <summary>They answered perhaps, or not at all.</summary>
    Unanswered,

    /// <summary>They declined, or sent somebody else.</summary>
    Declined,

    /// <summary>Somebody else's meeting, to which they were not invited by any address that is known.</summary>
    NotInvited,
}
