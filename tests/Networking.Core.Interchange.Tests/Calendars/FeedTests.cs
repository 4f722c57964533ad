using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Networking.Core.Agendas;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Tests.Calendars;

public class FeedTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 11, 23, 7, 8, 9);
    private static readonly Instant Later = Stamp + NodaTime.Duration.FromDays(1);

    private static Agenda AgendaOf(int people, int days = 5)
    {
        Network network = Network.Empty;
        for (int i = 1; i <= people; i++)
        {
            ContactId contact = new(new($"0aa1b2c3-0000-4000-8000-{i:000000000000}"));
            network = network
                .Record(new ContactAdded { Id = new(new($"0aa1b2c3-0000-4000-8001-{i:000000000000}")), On = new(2026, 1, 1), Contact = contact, Details = new() { GivenName = "Ylva" } })
                .Record(new InteractionLogged
                {
                    Id = new(new($"0aa1b2c3-0000-4000-8002-{i:000000000000}")),
                    On = new(2026, 11, 20),
                    Contacts = [contact],
                    Channel = Channel.Phone,
                    Direction = Direction.Mutual,
                    Gesture = Gesture.HelpReceived,
                });
        }

        return network.AsOf(new(2026, 11, 23)).Agenda(days);
    }

    private static string Write(Agenda agenda, string? previous, Instant? stamp = null, string name = "Ylva") =>
        AgendaCalendar.Write(agenda, _ => name, stamp ?? Stamp, previous);

    private static List<CalendarEvent> EventsOf(string text) => [.. Calendar.Load(text)!.Events];

    [Fact]
    public void What_says_the_same_keeps_its_number_and_stamp()
    {
        string first = Write(AgendaOf(3), null);
        Assert.Equal(first, Write(AgendaOf(3), first, Later));
        Assert.Equal(3, EventsOf(first).Count);
    }

    [Fact]
    public void What_changed_has_the_next_number_and_a_new_stamp()
    {
        string second = Write(AgendaOf(1), Write(AgendaOf(1), null), Later, "Ylva Sternmark");
        CalendarEvent one = Assert.Single(EventsOf(second));
        Assert.Equal((1, Later.ToDateTimeUtc()), (one.Sequence, one.DtStamp!.AsUtc));
        Assert.Equal(2, Assert.Single(EventsOf(Write(AgendaOf(1), second, Later))).Sequence);
    }

    [Fact]
    public void What_is_gone_is_cancelled_without_a_name_until_thirty_days_after_its_day()
    {
        string first = Write(AgendaOf(2), null, name: "Ylva Sternmark");
        string second = Write(AgendaOf(1), first, Later, "Ylva Sternmark");
        CalendarEvent gone = Assert.Single(EventsOf(second), one => one.Status == "CANCELLED");
        Assert.Equal((1, "No longer due", null), (gone.Sequence, gone.Summary, gone.Description));
        Assert.Equal(second, Write(AgendaOf(1), second, Later + NodaTime.Duration.FromDays(28), "Ylva Sternmark"));
        Assert.Single(EventsOf(Write(AgendaOf(1), second, Later + NodaTime.Duration.FromDays(40), "Ylva Sternmark")));
    }

    [Fact]
    public void What_comes_back_has_the_next_number()
    {
        string cancelled = Write(AgendaOf(0), Write(AgendaOf(1), null));
        CalendarEvent back = Assert.Single(EventsOf(Write(AgendaOf(1), cancelled)));
        Assert.Equal((2, "Thank Ylva"), (back.Sequence, back.Summary));
        Assert.Null(back.Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing like a calendar")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:foreign@example.org\r\nDTSTART;VALUE=DATE:20261123\r\nDTSTAMP:20261123T000000Z\r\nSEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR")]
    [InlineData("BEGIN:VEVENT\r\nUID:0123456789abcdef0123456789abcdef@networking.core\r\nDTSTART;VALUE=DATE:20261123\r\nDTSTAMP:20261123T000000Z\r\nSEQUENCE:2147483647\r\nEND:VEVENT")]
    [InlineData("BEGIN:VEVENT\r\nUID:0123456789abcdef0123456789abcdef@networking.core\r\nDTSTART:20261123T000000Z\r\nDTSTAMP:20261123T000000Z\r\nSEQUENCE:1\r\nEND:VEVENT")]
    public void What_is_not_ours_in_the_previous_feed_is_passed_over(string previous) =>
        Assert.Equal(Write(AgendaOf(1), null), Write(AgendaOf(1), previous));

    [Fact]
    [Trait("Category", "Fuzz")]
    public void A_damaged_previous_feed_never_breaks_the_next_one()
    {
        List<byte[]> seeds = [Encoding.UTF8.GetBytes(Write(AgendaOf(3), Write(AgendaOf(5), null), Later))];
        Agenda agenda = AgendaOf(2);
        for (int number = 0; number < FuzzRuns.Count / 4; number++)
        {
            string text = Write(agenda, Encoding.UTF8.GetString(FuzzRuns.File(seeds, number)), Later);
            Assert.True(text == Write(agenda, text, Later + NodaTime.Duration.FromHours(1)), $"The feed after damaged feed {number} does not come to rest.");
        }
    }

    [Property(MaxTest = 200)]
    public Property Writing_again_gives_the_same_text_whatever_the_names()
    {
        Gen<string> names = Gen.Elements("\r\n", "END:VEVENT", "\u202E", "\0", ";", ",", "\\", "\\n", "\"", " ", "é", "😀", "\uD800", "a", "\u2028", ":", "^").ArrayOf().Select(string.Concat);
        return Prop.ForAll(names.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (name, people) =>
        {
            string before = Write(AgendaOf(4), null, name: name);
            string after = Write(AgendaOf(people), before, Later, name);
            Assert.Equal(after, Write(AgendaOf(people), before, Later, name));
            Assert.Equal(after, Write(AgendaOf(people), after, Later + NodaTime.Duration.FromHours(1), name));
            Assert.Equal(after, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(after)));
            Assert.DoesNotContain('\u202E', after);
            Assert.Equal(4, EventsOf(after).Count);
            Assert.Equal(people, EventsOf(after).Count(one => one.Status is null));
        });
    }
}
