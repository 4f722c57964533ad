using Networking.Core.Contacts;
using Networking.Core.Interactions;
using Networking.Core.Journaling;
using Networking.Core.Storage.Stores;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests.Stores;

public class AppendingTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly ContactAdded Ada = Added(1, "Ada");
    private static readonly ContactAdded Ben = Added(2, "Ben");
    private static readonly InteractionLogged Talk = Talked(3, Ids.Contact(1), Ids.Contact(2));

    [Fact]
    public void What_is_new_is_added_in_the_order_given_and_counts_on_the_version()
    {
        AppendDecision decision = Appending.Decide(NetworkSnapshot.Empty, [Talk, Ben, Ada], expectedVersion: 0);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 3, Added = 3 }, decision.Result);
        Assert.Equal([Talk, Ben, Ada], decision.Added);
        Assert.Empty(decision.Redacted);
        Assert.Equal(3, decision.Network.Count);
    }

    [Fact]
    public void Nothing_to_append_asks_for_the_version_alone()
    {
        NetworkSnapshot two = After(Ada, Ben);

        AppendDecision decision = Appending.Decide(two, [], expectedVersion: 9);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 2 }, decision.Result);
        Assert.Same(two.Network, decision.Network);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(2L)]
    [InlineData(99L)]
    public void What_is_there_already_is_not_added_again_and_does_not_conflict_whatever_the_version(long? expected)
    {
        AppendDecision decision = Appending.Decide(After(Ada, Ben), [Ben, Ada], expected);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 2 }, decision.Result);
        Assert.Empty(decision.Added);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(1L)]
    [InlineData(3L)]
    public void Another_version_than_expected_is_a_conflict_where_one_entry_is_new(long expected)
    {
        NetworkSnapshot two = After(Ada, Ben);

        AppendDecision decision = Appending.Decide(two, [Ada, Talk], expected);

        Assert.Equal(new AppendResult { Status = AppendStatus.Conflict, Version = 2 }, decision.Result);
        Assert.Same(two.Network, decision.Network);
        Assert.Empty(decision.Added);
    }

    [Fact]
    public void What_is_partly_there_adds_the_rest_alone()
    {
        AppendDecision decision = Appending.Decide(After(Ada, Ben), [Ada, Talk], expectedVersion: 2);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 3, Added = 1 }, decision.Result);
        Assert.Equal([Talk], decision.Added);
    }

    [Fact]
    public void One_entry_that_is_not_valid_refuses_all_of_them_and_each_fault_is_told_with_its_code()
    {
        ContactAdded nameless = Ada with { Id = Ids.Entry(7), Contact = Ids.Contact(7), Details = new() };
        InteractionLogged early = Talk with { Id = Ids.Entry(8), On = new(1850, 1, 1) };

        AppendDecision decision = Appending.Decide(NetworkSnapshot.Empty, [Ada, nameless, early], expectedVersion: null);

        Assert.Equal(AppendStatus.Refused, decision.Result.Status);
        Assert.Equal(0, decision.Result.Version);
        Assert.Equal(
            [(nameless.Id, EntryCodes.ContactNameless), (early.Id, EntryCodes.DateOutOfRange)],
            decision.Result.Refusals.Select(refusal => (refusal.Entry, refusal.Code)));
        Assert.Empty(decision.Added);
        Assert.Same(Network.Empty, decision.Network);
    }

    [Fact]
    public void A_refusal_comes_before_a_conflict()
    {
        ContactAdded nameless = Ada with { Details = new() };

        Assert.Equal(AppendStatus.Refused, Appending.Decide(NetworkSnapshot.Empty, [nameless], expectedVersion: 5).Result.Status);
    }

    [Fact]
    public void Warnings_refuse_nothing()
    {
        // The contacts are not known yet.
        Assert.NotEmpty(Network.Empty.Validate(Talk).Errors);
        Assert.True(Appending.Decide(NetworkSnapshot.Empty, [Talk], expectedVersion: null).Result.IsAppended);
    }

    [Fact]
    public void Another_content_under_an_id_is_refused_against_the_journal_and_within_an_append()
    {
        InteractionLogged other = Talk with { Summary = "other words" };
        EntryRefusal refusal = new(Talk.Id, EntryCodes.IdConflict, nameof(JournalEntry.Id));

        Assert.Equal([refusal], Appending.Decide(After(Talk), [other], expectedVersion: null).Result.Refusals);
        Assert.Equal([refusal], Appending.Decide(NetworkSnapshot.Empty, [Talk, other], expectedVersion: null).Result.Refusals);
    }

    [Fact]
    public void Twins_within_an_append_are_added_once()
    {
        InteractionLogged twin = Talk with { };

        AppendDecision decision = Appending.Decide(NetworkSnapshot.Empty, [Talk, Ada, twin], expectedVersion: null);

        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 2, Added = 2 }, decision.Result);
        Assert.Equal([Talk, Ada], decision.Added);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_an_erasure_left_of_an_entry_is_its_twin(bool comesFirst)
    {
        InteractionLogged left = Talk with { Summary = null };
        JournalEntry[] both = comesFirst ? [left, Talk, Erasure] : [Talk, left, Erasure];

        AppendDecision decision = Appending.Decide(After(Ada), both, expectedVersion: null);

        Assert.Equal([left, Erasure], decision.Added);
        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 3, Added = 2 }, decision.Result);
    }

    [Fact]
    public void A_retraction_is_added_and_leaves_what_is_stored_as_it_is()
    {
        EntryRetracted retraction = new() { Id = Ids.Entry(9), On = Day, Entry = Talk.Id };

        AppendDecision decision = Appending.Decide(After(Ada, Talk), [retraction], expectedVersion: 2);

        Assert.Equal([retraction], decision.Added);
        Assert.Empty(decision.Redacted);
        Assert.Empty(decision.Network.AsOf(Day)[Ids.Contact(1)].Interactions);
    }

    [Fact]
    public void The_retraction_of_an_erasure_is_refused()
    {
        EntryRetracted retraction = new() { Id = Ids.Entry(9), On = Day, Entry = Erasure.Id };

        AppendDecision decision = Appending.Decide(After(Ada, Erasure), [retraction], expectedVersion: null);

        Assert.Equal([EntryCodes.RetractsErasure], decision.Result.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void An_erasure_redacts_what_is_stored_and_what_comes_with_it_before_or_after()
    {
        InteractionLogged before = Talked(5, Ids.Contact(1));
        InteractionLogged after = Talked(6, Ids.Contact(1));

        AppendDecision decision = Appending.Decide(After(Ada, Ben, Talk), [before, Erasure, after], expectedVersion: 3);

        Assert.Equal([Ada with { Details = new() }, Talk with { Summary = null }], decision.Redacted.OrderBy(entry => entry.Id));
        Assert.Equal([before with { Summary = null }, Erasure, after with { Summary = null }], decision.Added);
        Assert.Equal(new AppendResult { Status = AppendStatus.Appended, Version = 6, Added = 3 }, decision.Result);
    }

    [Fact]
    public void An_erasure_leaves_alone_what_had_nothing_to_lose()
    {
        InteractionLogged wordless = Talk with { Summary = null };

        Assert.Empty(Appending.Decide(After(Ben, wordless), [Erasure], expectedVersion: null).Redacted);
    }

    [Fact]
    public void What_comes_later_about_the_erased_is_stored_redacted_and_appending_the_whole_again_changes_nothing()
    {
        NetworkSnapshot erased = After(Ada, Erasure);

        Assert.Equal([Talk with { Summary = null }], Appending.Decide(erased, [Talk], expectedVersion: null).Added);
        Assert.Equal(
            new AppendResult { Status = AppendStatus.Appended, Version = 2 },
            Appending.Decide(erased, [Ada], expectedVersion: null).Result);
    }

    [Fact]
    public void Null_is_an_error_of_the_program()
    {
        Assert.Throws<ArgumentNullException>(() => Appending.Decide(null!, [], null));
        Assert.Throws<ArgumentNullException>(() => Appending.Decide(NetworkSnapshot.Empty, null!, null));
        Assert.Throws<ArgumentNullException>(() => Appending.Decide(NetworkSnapshot.Empty, [null!], null));
        Assert.Throws<ArgumentNullException>(() => Appending.IsGeneral(null!));
    }

    private static ContactErased Erasure => new() { Id = Ids.Entry(4), On = Day, Contacts = [Ids.Contact(1)] };

    private static NetworkSnapshot After(params JournalEntry[] entries) => new(Network.Empty.Replay(entries), entries.Length);

    private static ContactAdded Added(int number, string name) =>
        new() { Id = Ids.Entry(number), On = Day, Contact = Ids.Contact(number), Details = new() { GivenName = name } };

    private static InteractionLogged Talked(int number, params ContactId[] with) => new()
    {
        Id = Ids.Entry(number),
        On = Day,
        Contacts = ValueList.From(with),
        Channel = Channel.Email,
        Direction = Direction.Mutual,
        Gesture = Gesture.Conversation,
        Summary = "words",
    };
}
