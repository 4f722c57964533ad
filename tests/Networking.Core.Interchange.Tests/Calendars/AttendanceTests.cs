using Networking.Core.Interchange.Calendars;
using Networking.Core.Interchange.Formats;
using NodaTime;
using static Networking.Core.Interchange.Tests.Calendars.Support.Invitations;

namespace Networking.Core.Interchange.Tests.Calendars;

public class AttendanceTests
{
    private static readonly ImportOptions Nameless = Options with { Me = [] };

    [Theory]
    [InlineData("DECLINED", ImportCodes.MeetingDeclined)]
    [InlineData("DELEGATED", ImportCodes.MeetingDeclined)]
    [InlineData("TENTATIVE", ImportCodes.MeetingUnanswered)]
    [InlineData("needs-action", ImportCodes.MeetingUnanswered)]
    public void A_meeting_that_the_seeker_did_not_accept_is_left_out(string answer, string code) =>
        Assert.Equal(code, LeftOut(Calendar(Event(Organiser, $"ATTENDEE;PARTSTAT={answer}:mailto:nadia@example.org"))));

    [Fact]
    public void Unanswered_invitations_count_when_asked_for() =>
        Encounter(Calendar(Event(Organiser, "ATTENDEE;PARTSTAT=TENTATIVE:mailto:nadia@example.org")), format: new() { CountsUnanswered = true });

    [Fact]
    public void An_organiser_attends_without_an_answer() =>
        Encounter(Calendar(Event("ORGANIZER:mailto:nadia@example.org", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:nadia@example.org", Tove)));

    [Fact]
    public void Where_no_answers_are_written_an_invitation_counts() =>
        Encounter(Calendar(Event(Organiser, "ATTENDEE;CN=Nadia;RSVP=TRUE:mailto:nadia@example.org")));

    [Fact]
    public void The_meeting_of_others_is_left_out_and_one_that_nobody_organised_is_the_seekers_own()
    {
        Assert.Equal(ImportCodes.MeetingNotInvited, LeftOut(Calendar(Event(Organiser, Tove))));
        Encounter(Calendar(Event(Tove)));
    }

    [Fact]
    public void Who_declined_was_not_there()
    {
        string declined = "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@example.org";
        Assert.Equal("tove@example.org", Assert.Single(Encounter(Calendar(Meeting(declined))).With).Email);
        Assert.Equal(ImportCodes.MeetingAlone, LeftOut(Calendar(Event("ORGANIZER:mailto:nadia@example.org", declined))));
    }

    [Theory]
    [InlineData("ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@example.org")]
    [InlineData("ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@example.org")]
    [InlineData("ATTENDEE;CUTYPE=GROUP:mailto:all@example.org")]
    [InlineData("ATTENDEE;ROLE=NON-PARTICIPANT:mailto:told@example.org")]
    [InlineData("ATTENDEE:mailto:c_1@resource.calendar.google.com")]
    [InlineData("ATTENDEE:invalid:nomail")]
    [InlineData("SUMMARY:Alone")]
    public void Rooms_groups_and_nobody_are_no_people(string property) =>
        Assert.Equal(ImportCodes.MeetingAlone, LeftOut(Calendar(Event("ORGANIZER:mailto:nadia@example.org", property))));

    [Fact]
    public void An_address_may_stand_in_a_parameter_and_somebody_may_have_only_a_name()
    {
        EncounterRecord encounter = Encounter(Calendar(Event(
            "ORGANIZER;CN=bo@example.org;EMAIL=Bo@example.org:urn:uuid:1", "ATTENDEE;CN='Siri Holm':invalid:nomail", Me)));
        Assert.Equal([new() { Name = "Siri Holm" }, new PersonMention { Email = "bo@example.org", BecomesContact = true }], encounter.With);
    }

    [Fact]
    public void A_large_meeting_is_a_group_and_a_larger_one_a_broadcast()
    {
        string Of(int others) => Calendar(Event(["ORGANIZER:mailto:nadia@example.org", .. Enumerable.Range(0, others).Select(i => $"ATTENDEE:mailto:x{i}@example.org")]));
        Assert.False(Encounter(Of(5)).IsGroup);
        EncounterRecord group = Encounter(Of(6));
        Assert.True(group.IsGroup);
        Assert.DoesNotContain(group.With, mention => mention.BecomesContact);
        Assert.Equal(15, Encounter(Of(15)).With.Count);
        Assert.Equal(ImportCodes.MeetingBroadcast, LeftOut(Of(16)));
        Assert.Equal(ImportCodes.MeetingBroadcast, LeftOut(Of(3), format: new() { MostAttendees = 2 }));
    }

    [Theory]
    [InlineData("X-WR-CALNAME:nadia@example.org")]
    [InlineData("X-OWNER;CN=\"Nadia\":mailto:nadia@example.org")]
    public void The_file_may_say_whose_calendar_it_is(string property) =>
        Assert.Equal("tove@example.org", Assert.Single(Encounter(Calendar(property, Meeting()), Nameless).With).Email);

    [Fact]
    public void The_seeker_may_be_told_by_name() =>
        Assert.Equal("tove@example.org", Assert.Single(Encounter(Calendar(Meeting()), Nameless with { Me = ["Nadia", "https://example.org/nadia"] }).With).Email);

    [Fact]
    public void Without_anything_that_says_who_the_seeker_is_nothing_is_read()
    {
        ImportException error = Assert.Throws<ImportException>(() => Read(Calendar(Meeting()), Nameless));
        Assert.Equal((ImportCodes.OwnerUnknown, 4), (error.Code, error.Line));
        Assert.Equal(ImportCodes.MeetingAlone, LeftOut(Calendar(Event("SUMMARY:Dentist")), Nameless));
    }

    [Fact]
    public void Meetings_after_the_export_had_not_taken_place()
    {
        ImportOptions undated = Options with { ExportedOn = null };
        Encounter(Calendar(Meeting("DTSTART:20261120T110000Z")), undated);
        Assert.Equal(ImportCodes.MeetingOutside, LeftOut(Calendar(Meeting("DTSTART:20261120T130000Z")), undated));
        Assert.Equal(ImportCodes.FileUndated, LeftOut(Calendar(Meeting("DTSTAMP:never")), undated));
        Encounter(Calendar(Meeting("DTSTART:20261123T220000Z")));
        Assert.Equal(ImportCodes.MeetingOutside, LeftOut(Calendar(Meeting("DTSTART:20261123T230000Z"))));
    }

    [Fact]
    public void A_stamp_later_than_the_file_itself_does_not_let_the_future_in()
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(Calendar(Meeting("UID:1"), Meeting("UID:2", "DTSTAMP:20400101T000000Z", "DTSTART:20300101T000000Z")));
        ImportFile file = new("cal.ics", bytes.Length, () => new MemoryStream(bytes)) { ModifiedAt = Instant.FromUtc(2026, 11, 23, 0, 0) };
        List<ImportRecord> records = [.. new CalendarFormat().Read([file], new(Options with { ExportedOn = null }, new(100), new(1, null), CancellationToken.None))];
        Assert.IsType<EncounterRecord>(records[0]);
        Assert.Equal(ImportCodes.MeetingOutside, Assert.IsType<LeftOutRecord>(records[1]).Code);
    }

    [Fact]
    public void The_first_and_the_last_day_count()
    {
        CalendarFormat day = new() { From = new(2026, 11, 3), Until = new(2026, 11, 3) };
        Encounter(Calendar(Meeting()), format: day);
        Assert.Equal(ImportCodes.MeetingOutside, LeftOut(Calendar(Meeting("DTSTART:20261102T225959Z")), format: day));
        Assert.Equal(ImportCodes.MeetingOutside, LeftOut(Calendar(Meeting("DTSTART:20261103T230000Z")), format: day));
        Encounter(Calendar(Meeting("DTSTART:20010101T090000Z")));
    }
}
