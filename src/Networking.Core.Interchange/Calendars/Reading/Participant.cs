using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Calendars.Reading;

/// <summary>Somebody, or something, that is named in an event.</summary>
/// <param name="Email">The key of the address; null where there is none.</param>
/// <param name="Name">The name; empty where there is none.</param>
/// <param name="Answer">What they answered, in upper case; empty where the file does not say.</param>
/// <param name="IsOrganiser">Whether they organised it.</param>
/// <param name="IsPerson">Whether it is a person who takes part: no group, room or resource, and nobody who is only told.</param>
internal sealed record Participant(string? Email, string Name, string Answer, bool IsOrganiser, bool IsPerson)
{
    private const int LongestName = 300;

    /// <summary>Whether they said that they would not come, or sent somebody else.</summary>
    internal bool IsAway => Answer is "DECLINED" or "DELEGATED";

    /// <summary>All who are named in an event, each once, the organiser among them.</summary>
    internal static IReadOnlyList<Participant> Of(Component component)
    {
        List<Participant> all = [.. component.All("ATTENDEE").Select(property => Of(property, isOrganiser: false)).DistinctBy(KeyOf)];
        if (component["ORGANIZER"] is { } property)
        {
            Participant organiser = Of(property, isOrganiser: true);
            int at = all.FindIndex(other => KeyOf(other).Equals(KeyOf(organiser)));
            if (at >= 0)
            {
                all[at] = all[at] with { IsOrganiser = true };
            }
            else
            {
                all.Add(organiser);
            }
        }

        return all;
    }

    /// <summary>No data; a participant is personal.</summary>
    public override string ToString() => nameof(Participant);

    private static (string? Email, string Name) KeyOf(Participant participant) =>
        participant.Email is { } email ? (email, "") : (null, NameKey.Of(participant.Name));

    private static Participant Of(Property property, bool isOrganiser)
    {
        string? email = EmailOf(property["EMAIL"]) ?? EmailOf(property.Value);
        string name = PlainText.OneLine(property["CN"]).Trim('\'', '"', ' ');
        return new(
            email,
            name.Contains('@', StringComparison.Ordinal) ? "" : name[..Math.Min(name.Length, LongestName)],
            property["PARTSTAT"]?.Trim().ToUpperInvariant() ?? "",
            isOrganiser,
            IsPersonal(property, email) && (email is not null || name.Length > 0));
    }

    private static bool IsPersonal(Property property, string? email) =>
        property["CUTYPE"]?.Trim().ToUpperInvariant() is not ("GROUP" or "RESOURCE" or "ROOM")
        && property["ROLE"]?.Trim().ToUpperInvariant() != "NON-PARTICIPANT"
        && email?.EndsWith("calendar.google.com", StringComparison.Ordinal) != true;

    private static string? EmailOf(string? address)
    {
        string text = address?.Trim() ?? "";
        text = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        return text.AsSpan().ContainsAny(':', '/') ? null : EmailKey.Of(text);
    }
}
