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
/// <para>
/// Each outreach is an event that takes a whole day and leaves it free: the common calendar programs show such events,
/// and most of them no to-dos. What found no day in the agenda is left out. The UID comes from the follow-up's key, so
/// that the next export moves an event rather than adding one.
/// </para>
/// <para>
/// With the text of the previous feed, an event that says the same keeps its <c>SEQUENCE</c> and <c>DTSTAMP</c>, and one that
/// says something else has a sequence number one higher. One that is no longer in the agenda stays as cancelled, without any
/// name, until 30 days after its day: a calendar program may look only now and then.
/// </para>
/// </remarks>
public static class AgendaCalendar
{
    /// <summary>How long what was taken back stays in the feed, in days after its day: 30.</summary>
    public const int CancelledDays = 30;

    private const string Product = "-//Networking.Core//Agenda//EN";
    private const string CancelledSummary = "No longer due";

    /// <summary>Writes an agenda.</summary>
    /// <param name="agenda">The agenda.</param>
    /// <param name="nameOf">The name to show for a contact. Line breaks and control characters in it become spaces.</param>
    /// <param name="stamp">
    /// The moment of writing, which tells calendar programs which of two exports is newer. With the same agenda and the feed
    /// that was made of it, a later one gives the same text again.
    /// </param>
    /// <param name="previous">
    /// The text of the feed as it was written before; default null for the first. What in it is broken, or not written here, is
    /// passed over.
    /// </param>
    /// <returns>The text, with CRLF line ends, folded at 75 octets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agenda"/> or <paramref name="nameOf"/> is null.</exception>
    public static string Write(Agenda agenda, Func<ContactId, string> nameOf, Instant stamp, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(nameOf);
        List<CalendarEvent> events = [.. agenda.Days.SelectMany(day => day.Outreaches.Select(outreach => EventOf(outreach, day.Date, nameOf(outreach.Contact), stamp)))];
        if (previous is null)
        {
            return TextOf(events);
        }

        PreviousFeed before = PreviousFeed.Of(previous);
        PreviousFeed now = PreviousFeed.Of(TextOf(events));
        foreach (CalendarEvent one in events)
        {
            Continue(one, before.Find(one.Uid!), now.Find(one.Uid!));
        }

        HashSet<string> uids = [.. events.Select(one => one.Uid!)];
        LocalDate earliest = stamp.InUtc().Date.PlusDays(-CancelledDays);
        return TextOf([.. events, .. before.Without(uids).Where(one => one.On >= earliest).Select(one => CancelledOf(one, stamp))]);
    }

    /// <summary>Gives an event the sequence number that follows from what was said of it before.</summary>
    private static void Continue(CalendarEvent one, PreviousEvent? before, PreviousEvent? now)
    {
        if (before is null)
        {
            return;
        }

        bool isSame = before.Content == now?.Content;
        one.Sequence = isSame ? before.Sequence : before.Sequence + 1;
        one.DtStamp = isSame ? StampOf(before.Stamp) : one.DtStamp;
    }

    private static CalendarEvent CancelledOf(PreviousEvent before, Instant stamp) => new()
    {
        Uid = before.Uid,
        DtStamp = StampOf(before.IsCancelled ? before.Stamp : stamp),
        Start = DayOf(before.On),
        End = DayOf(before.On.PlusDays(1)),
        Summary = CancelledSummary,
        Status = EventStatus.Cancelled,
        Sequence = before.IsCancelled ? before.Sequence : before.Sequence + 1,
        Transparency = TransparencyType.Transparent,
    };

    private static CalendarEvent EventOf(Outreach outreach, LocalDate on, string name, Instant stamp) => new()
    {
        Uid = FollowUpUid.Of(outreach.Key),
        DtStamp = StampOf(stamp),
        Start = DayOf(on),
        End = DayOf(on.PlusDays(1)),
        Summary = $"{Verbs.Of(outreach.Class)} {PlainText.OneLine(name)}",
        Description = string.Join('\n', outreach.Reasons.Select(reason => PlainText.OneLine(reason.Sentence))),
        Transparency = TransparencyType.Transparent,
    };

    private static string TextOf(IEnumerable<CalendarEvent> events)
    {
        Calendar calendar = new() { ProductId = Product, Method = CalendarMethods.Publish };
        calendar.Events.AddRange(events);
        return LineFolding.Refold(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    private static CalDateTime StampOf(Instant at) => new(at.ToDateTimeUtc(), "UTC");

    private static CalDateTime DayOf(LocalDate day) => new(day.Year, day.Month, day.Day);
}
