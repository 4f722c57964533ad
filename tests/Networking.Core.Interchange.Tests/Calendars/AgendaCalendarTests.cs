using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Networking.Core.Agendas;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Calendars;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Calendars;

public class AgendaCalendarTests
{
    private static readonly ContactId Ylva = new(new("0aa1b2c3-0000-4000-8000-000000000001"));
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 23, 7, 8, 9);

    private static Agenda MakeAgenda()
    {
        Network network = Network.Empty
            .Record(new ContactAdded { Id = new(new("0aa1b2c3-0000-4000-8000-000000000002")), On = new(2026, 1, 1), Contact = Ylva, Details = new() { GivenName = "Ylva" } })
            .Record(new InteractionLogged
            {
                Id = new(new("0aa1b2c3-0000-4000-8000-000000000003")),
                On = new(2026, 11, 20),
                Contacts = [Ylva],
                Channel = Channel.Phone,
                Direction = Direction.Mutual,
                Gesture = Gesture.HelpReceived,
                Summary = "She read my letter.",
            });
        return network.AsOf(new(2026, 11, 23)).Agenda(days: 1);
    }

    [Fact]
    public void An_outreach_is_an_event_of_a_whole_day_that_leaves_it_free()
    {
        string text = AgendaCalendar.Write(MakeAgenda(), _ => "Ylva Sternmark", Stamp);
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            METHOD:PUBLISH
            PRODID:-//Networking.Core//Agenda//EN
            VERSION:2.0
            BEGIN:VEVENT
            DESCRIPTION:They helped you on 20 Nov 2026\; thank them.
            DTEND;VALUE=DATE:20261124
            DTSTAMP:20261123T070809Z
            DTSTART;VALUE=DATE:20261123
            SEQUENCE:0
            SUMMARY:Thank Ylva Sternmark
            TRANSP:TRANSPARENT
            UID:UID
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            System.Text.RegularExpressions.Regex.Replace(text, "UID:[0-9a-f]{32}@networking.core", "UID:UID"));
    }

    [Fact]
    public void The_same_agenda_gives_the_same_text_and_another_day_of_writing_the_same_uid()
    {
        string text = AgendaCalendar.Write(MakeAgenda(), _ => "Ylva", Stamp);
        Assert.Equal(text, AgendaCalendar.Write(MakeAgenda(), _ => "Ylva", Stamp));
        Assert.Equal(Event(text).Uid, Event(AgendaCalendar.Write(MakeAgenda(), _ => "Other", Stamp + Duration.FromDays(1))).Uid);
    }

    [Fact]
    public void An_agenda_without_outreaches_is_a_calendar_without_events() =>
        Assert.DoesNotContain("VEVENT", AgendaCalendar.Write(Network.Empty.AsOf(new(2026, 11, 23)).Agenda(), _ => "", Stamp));

    [Theory]
    [InlineData("Ylva\r\nEND:VEVENT\r\nBEGIN:VEVENT", "Ylva END:VEVENT BEGIN:VEVENT")]
    [InlineData("Ylva\nATTENDEE:mailto:x@example.org", "Ylva ATTENDEE:mailto:x@example.org")]
    [InlineData("Ylva\rX\u0085Y\u2028Z\u0007\0", "Ylva X Y Z")]
    [InlineData("Ylva; Sternmark, \\n", "Ylva; Sternmark, \\n")]
    public void A_name_cannot_start_a_line_of_its_own(string name, string shown)
    {
        string text = AgendaCalendar.Write(MakeAgenda(), _ => name, Stamp);
        Assert.Equal(15, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Count(line => !line.StartsWith(' ')));
        Assert.DoesNotContain('\0', text);
        Assert.Equal("Thank " + shown, Event(text).Summary);
    }

    [Theory]
    [InlineData("å")]
    [InlineData("日本")]
    [InlineData("x😀")]
    [InlineData("👩‍👩‍👧")]
    public void Long_names_are_folded_by_octet_between_characters(string part)
    {
        string name = string.Concat(Enumerable.Repeat(part, 60));
        string text = AgendaCalendar.Write(MakeAgenda(), _ => name, Stamp);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        Assert.All(text.Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
        Assert.Equal("Thank " + name, Event(text).Summary);
    }

    [Fact]
    public void Every_class_has_words_of_its_own()
    {
        string[] words = [.. Enum.GetValues<Networking.Core.FollowUps.FollowUpClass>().Select(Verbs.Of)];
        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.All(words, Assert.NotEmpty);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AgendaCalendar.Write(null!, _ => "", Stamp));
        Assert.Throws<ArgumentNullException>(() => AgendaCalendar.Write(MakeAgenda(), null!, Stamp));
    }

    private static CalendarEvent Event(string text) => Assert.Single(Calendar.Load(text)!.Events);
}
