using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests;

public class TurningDaysTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public void Where_everything_lies_behind_there_are_none() =>
        Assert.Empty(Of(Added(Today.PlusDays(-9)), new SearchStarted { Id = Ids.Entry(2), On = Today }));

    [Fact]
    public void The_days_of_entries_dated_later_are_in_order_and_each_once() => Assert.Equal(
        [Today.PlusDays(1), Today.PlusDays(3), Today.PlusDays(8)],
        Of(Added(Today.PlusDays(3)), Talk(2, Today.PlusDays(8)), Talk(3, Today.PlusDays(3)), new SearchStarted { Id = Ids.Entry(4), On = Today.PlusDays(1) }));

    [Fact]
    public void The_day_on_which_a_pause_ends_is_one_and_an_endless_or_ended_pause_gives_none()
    {
        Assert.Equal([Today.PlusDays(9)], Of(Added(Today), Pause(2, Today.PlusDays(-5), Today.PlusDays(9))));
        Assert.Empty(Of(Added(Today), Pause(2, Today.PlusDays(-5), null)));
        Assert.Empty(Of(Added(Today), Pause(2, Today.PlusDays(-5), Today)));
    }

    [Fact]
    public void A_pause_that_was_resumed_or_retracted_gives_none()
    {
        ContactPaused pause = Pause(2, Today.PlusDays(-5), Today.PlusDays(9));

        Assert.Empty(Of(Added(Today), pause, new ContactResumed { Id = Ids.Entry(3), On = Today, Contact = Ids.Contact(1) }));
        Assert.Empty(Of(Added(Today), pause, new EntryRetracted { Id = Ids.Entry(3), On = Today, Entry = pause.Id }));
    }

    [Fact]
    public void The_end_of_a_pause_that_begins_later_is_one() =>
        Assert.Equal([Today.PlusDays(2), Today.PlusDays(9)], Of(Added(Today), Pause(2, Today.PlusDays(2), Today.PlusDays(9))));

    [Fact]
    public void So_is_the_end_of_a_pause_of_somebody_who_is_known_later() =>
        Assert.Equal([Today.PlusDays(2), Today.PlusDays(9)], Of(Added(Today.PlusDays(2)), Pause(2, Today.PlusDays(-5), Today.PlusDays(9))));

    [Property(Arbitrary = [typeof(Journals)], MaxTest = 100)]
    public void Between_them_nobody_comes_goes_or_is_left_in_peace_who_was_not(Journal journal, LocalDate today)
    {
        NetworkView view = journal.ToNetwork().AsOf(today);
        LocalDate[] turns = [today, .. view.TurningDays, LocalDate.Max(today, Journals.Last).PlusYears(1)];

        Assert.Equal(turns.Distinct().Order(), turns);
        foreach ((LocalDate from, LocalDate to) in turns.Zip(turns.Skip(1)))
        {
            Assert.Equal(People(view.Network.AsOf(from)), People(view.Network.AsOf(to.PlusDays(-1))));
        }
    }

    private static IEnumerable<(ContactId, bool, int)> People(NetworkView view) =>
        view.Relationships.Select(relationship => (relationship.Id, relationship.IsPaused, relationship.Interactions.Count));

    private static IReadOnlyList<LocalDate> Of(params JournalEntry[] entries) => Network.Empty.Replay(entries).AsOf(Today).TurningDays;

    private static ContactAdded Added(LocalDate on) =>
        new() { Id = Ids.Entry(1), On = on, Contact = Ids.Contact(1), Details = new() { GivenName = "Ada" } };

    private static ContactPaused Pause(int entry, LocalDate on, LocalDate? until) =>
        new() { Id = Ids.Entry(entry), On = on, Contact = Ids.Contact(1), Until = until };

    private static InteractionLogged Talk(int entry, LocalDate on) => new()
    {
        Id = Ids.Entry(entry),
        On = on,
        Contacts = [Ids.Contact(1)],
        Channel = Channel.Phone,
        Direction = Direction.Mutual,
        Gesture = Gesture.Conversation,
    };
}
