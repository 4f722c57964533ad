using Networking.Core.Interactions;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Mail.Tests.Support;
using NodaTime;

namespace Networking.Core.Interchange.Mail.Tests;

public sealed class DirectionTests
{
    [Fact]
    public void What_the_seeker_wrote_is_theirs_toward_all_recipients_once_each()
    {
        EncounterRecord sent = Mails.Encounter(Mails.Message(
            "Maria Example <ME@example.org>",
            "Ann Lee <ann@example.net>, bob@example.com, me@example.org",
            "Cc: BOB@example.com, Team: Cy <cy@example.net>;\r\nBcc: dee@example.net"));

        Assert.Equal(Direction.Mine, sent.Direction);
        Assert.Equal(["ann@example.net", "bob@example.com", "cy@example.net", "dee@example.net"], sent.With.Select(one => one.Email));
        Assert.Equal(["Ann Lee", "", "Cy", ""], sent.With.Select(one => one.Name));
        Assert.True(sent.IsGroup);
        Assert.Equal(Channel.Email, sent.Channel);
        Assert.Equal(Depth.Brief, sent.Depth);
    }

    [Fact]
    public void What_somebody_wrote_to_the_seeker_is_theirs_and_with_them_alone()
    {
        EncounterRecord received = Mails.Encounter(Mails.Message("Ann Lee <ann@example.net>", "me@example.org, bob@example.com"));

        Assert.Equal(Direction.Theirs, received.Direction);
        Assert.Equal("ann@example.net", Assert.Single(received.With).Email);
        Assert.True(received.IsGroup);
    }

    [Fact]
    public void A_message_between_two_is_no_group()
    {
        Assert.False(Mails.Encounter(Mails.FromAnn()).IsGroup);
        Assert.False(Mails.Encounter(Mails.ToAnn()).IsGroup);
    }

    [Fact]
    public void A_blind_copy_delivered_to_the_seeker_counts_as_received_in_a_group()
    {
        EncounterRecord received = Mails.Encounter(Mails.Message("ann@example.net", "undisclosed-recipients:;", "Delivered-To: me@example.org"));

        Assert.Equal(Direction.Theirs, received.Direction);
        Assert.True(received.IsGroup);
    }

    [Fact]
    public void An_address_of_the_seeker_may_carry_a_tag() =>
        Assert.Equal(Direction.Theirs, Mails.Encounter(Mails.Message("ann@example.net", "me+jobs@example.org")).Direction);

    [Fact]
    public void Mail_in_a_sent_folder_is_the_seekers_under_any_address()
    {
        ImportFile file = Mails.File(Mails.Message("alias@example.com", "ann@example.net"), "7.eml", "Mail/Gesendete Elemente");
        EncounterRecord sent = Assert.IsType<EncounterRecord>(Assert.Single(Mails.ReadFiles([file]).Records));

        Assert.Equal(Direction.Mine, sent.Direction);
        Assert.Equal("ann@example.net", Assert.Single(sent.With).Email);
    }

    [Fact]
    public void Mail_with_the_label_of_sent_mail_is_the_seekers() =>
        Assert.Equal(
            Direction.Mine,
            Mails.Encounter(Mails.Message("alias@example.com", "ann@example.net", "X-Gmail-Labels: =?utf-8?q?Envoy=C3=A9s?=,Opened")).Direction);

    [Fact]
    public void A_moment_becomes_the_day_in_the_seekers_zone()
    {
        ImportOptions options = Mails.Options with { Zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"] };
        EncounterRecord received = Mails.Encounter(Mails.FromAnn(), options);

        Assert.Equal(new LocalDate(2023, 2, 15), received.On);
        Assert.Equal(Instant.FromUtc(2023, 2, 14, 23, 30), received.At);
    }

    [Fact]
    public void Correspondents_become_contacts_only_where_that_is_asked_for()
    {
        Assert.False(Mails.Encounter(Mails.FromAnn()).With[0].BecomesContact);
        Assert.True(Mails.Encounter(Mails.FromAnn(), format: new() { AddCorrespondents = true }).With[0].BecomesContact);
    }
}
