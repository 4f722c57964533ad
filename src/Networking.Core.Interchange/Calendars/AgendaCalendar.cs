using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Networking.Core.Agendas;
using Networking.Core.FollowUps;
using Networking.Core.Interchange.Matching;
using Networking.Core.Interchange.Text;
using NodaTime;

namespace Networking.Core.Interchange.Calendars;

/// <summary>Writes an agenda as iCalendar (RFC 5545), for calendar programs.</summary>
/// <remarks>
/// Each outreach is an event that takes a whole day and leaves it free: the common calendar programs show such events,
/// and most of them no to-dos. What found no day in the agenda is left out. The UID comes from the follow-up's key, so
/// that the next export moves an event rather than adding one.
/// </remarks>
public static class AgendaCalendar
{
    private const string Product = "-//Networking.Core//Agenda//EN";

    /// <summary>Writes an agenda.</summary>
    /// <param name="agenda">The agenda.</param>
    /// <param name="nameOf">The name to show for a contact. Line breaks and control characters in it become spaces.</param>
    /// <param name="stamp">The moment of writing, which tells calendar programs which of two exports is newer.</param>
    /// <returns>The text, with CRLF line ends, folded at 75 octets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> or <paramref name="nameOf"/> is null.</exception>
    public static string Write(Agenda agenda, Func<ContactId, string> nameOf, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(nameOf);
        Calendar calendar = new() { ProductId = Product, Method = CalendarMethods.Publish };
        foreach (AgendaDay day in agenda.Days)
        {
            foreach (Outreach outreach in day.Outreaches)
            {
                calendar.Events.Add(EventOf(outreach, day.Date, nameOf(outreach.Contact), stamp));
            }
        }

        return LineFolding.Refold(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalendarEvent EventOf(Outreach outreach, LocalDate on, string name, Instant stamp) => new()
    {
        Uid = FollowUpUid.Of(outreach.Key),
        DtStamp = new CalDateTime(stamp.ToDateTimeUtc(), "UTC"),
        Start = DayOf(on),
        End = DayOf(on.PlusDays(1)),
        Summary = $"{Verbs.Of(outreach.Class)} {PlainText.OneLine(name)}",
        Description = string.Join('\n', outreach.Reasons.Select(reason => PlainText.OneLine(reason.Sentence))),
        Transparency = TransparencyType.Transparent,
    };

    private static CalDateTime DayOf(LocalDate day) => new(day.Year, day.Month, day.Day);
}
