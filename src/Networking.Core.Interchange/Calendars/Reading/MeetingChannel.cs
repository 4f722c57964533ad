using Networking.Core.Interactions;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Tells in which way a meeting took place.</summary>
internal static class MeetingChannel
{
    private static readonly string[] Conferences = ["CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK"];

    private static readonly string[] VideoWords =
    [
        "zoom.us/", "zoom.com/", "meet.google.com/", "teams.microsoft.com/", "teams.live.com/", "microsoft teams", "webex.com/", "whereby.com/",
        "meet.jit.si/", "gotomeeting.com/", "meet.goto.com/", "skype.com/", "facetime.apple.com/", "bluejeans.com/", "chime.aws/", "google meet",
    ];

    /// <summary>By video where it has a conference, or its place is one; by telephone where that is a number to call; else in person.</summary>
    internal static Channel Of(Component meeting)
    {
        List<string> places = [.. Conferences.Append("LOCATION").Append("URL").SelectMany(meeting.All).Select(property => property.Text.Trim())];
        List<string> conferences = [.. Conferences.SelectMany(meeting.All).Select(property => property.Value.Trim()).Where(value => value.Length > 0)];
        return conferences.Exists(value => !IsPhone(value)) || places.Exists(IsVideo) ? Channel.Video
            : places.Exists(IsPhone) ? Channel.Phone
            : Channel.InPerson;
    }

    private static bool IsPhone(string place) => place.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    private static bool IsVideo(string place) => Array.Exists(VideoWords, word => place.Contains(word, StringComparison.OrdinalIgnoreCase));
}
