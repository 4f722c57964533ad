using Networking.Core.Storage;
using Networking.Core.Storage.Memory;

namespace Networking.Core.Testing.Tests;

/// <summary>What a store throws is told with the call that threw it, and kept.</summary>
public class JournalFaultTests
{
    private static readonly InvalidOperationException Thrown = new("No such\n  table: entries");

    [Fact]
    public async Task A_sound_store_has_no_faults() => Assert.Empty(await CheckAsync(new()));

    [Fact]
    public async Task A_store_that_throws_when_it_appends()
    {
        ValueList<JournalViolation> violations = await CheckAsync(new() { Appends = _ => throw Thrown });

        Assert.Equal(Enum.GetValues<JournalLaw>(), violations.Select(violation => violation.Law));
        Assert.All(violations, violation => Assert.Same(Thrown, violation.Fault));
        Assert.Equal("BeginsEmpty: Appending throws InvalidOperationException: No such table: entries.", violations[0].ToString());
        Assert.Contains(
            "ChecksArguments: Appending null throws no argument exception, but InvalidOperationException: No such table: entries.",
            violations.Select(violation => violation.ToString()));
    }

    [Fact]
    public async Task A_store_whose_append_fails_later() => Assert.Equal(
        "Appending throws InvalidOperationException: No such table: entries.",
        (await CheckAsync(new() { Appends = _ => Task.FromException<AppendResult>(Thrown) }))[0].Sentence);

    [Fact]
    public async Task A_store_that_throws_when_it_reads()
    {
        ValueList<JournalViolation> violations = await CheckAsync(new() { Reads = _ => throw Thrown });

        Assert.Equal("Reading throws InvalidOperationException: No such table: entries.", violations[0].Sentence);
        Assert.Equal(
            "Reading after position 1 throws InvalidOperationException: No such table: entries.",
            violations.Single(violation => violation.Law == JournalLaw.ReadsAfterAPosition).Sentence);
    }

    [Fact]
    public async Task A_store_that_throws_in_the_middle_of_one_relationship()
    {
        ValueList<JournalViolation> violations = await CheckAsync(new() { ReadsRelationship = HalfWay });

        Assert.Equal(
            "Reading one relationship throws InvalidOperationException: No such table: entries.",
            violations.Single(violation => violation.Law == JournalLaw.ReadsOneRelationship).Sentence);
        Assert.All(violations, violation => Assert.Same(Thrown, violation.Fault));

        static async IAsyncEnumerable<StoredEntry> HalfWay(IAsyncEnumerable<StoredEntry> sound)
        {
            await foreach (StoredEntry stored in sound)
            {
                yield return stored;
                throw Thrown;
            }
        }
    }

    [Fact]
    public async Task A_store_that_answers_with_null()
    {
        Assert.Equal("Appending is answered with null.", (await CheckAsync(new() { Appends = _ => Task.FromResult<AppendResult>(null!) }))[0].Sentence);
        Assert.Equal("Reading returns null.", (await CheckAsync(new() { Reads = _ => null! }))[0].Sentence);
        Assert.Equal(
            "Reading gives null in place of an entry.",
            (await CheckAsync(new() { Reads = sound => sound.Select(stored => stored with { Entry = null! }) }))[0].Sentence);
    }

    [Fact]
    public async Task A_function_that_opens_nothing_is_told_once()
    {
        JournalViolation violation = Assert.Single(await NetworkJournalContract.CheckAsync(() => null!));

        Assert.Equal("BeginsEmpty: The function that opens the store returns null. No further law was checked.", violation.ToString());
        Assert.Null(violation.Fault);
    }

    [Fact]
    public async Task A_function_that_throws_is_told_once()
    {
        JournalViolation violation = Assert.Single(await NetworkJournalContract.CheckAsync(() => throw Thrown));

        Assert.Equal("BeginsEmpty: Opening the store throws InvalidOperationException: No such table: entries. No further law was checked.", violation.ToString());
        Assert.Same(Thrown, violation.Fault);
    }

    [Fact]
    public async Task A_function_that_cannot_open_the_store_twice_at_once_is_told_under_that_law()
    {
        InMemoryNetworkJournal journal = new();
        int opened = 0;

        // Each law opens it once; the one of appends at the same time a second time.
        ValueList<JournalViolation> violations = await NetworkJournalContract.CheckAsync(
            () => ++opened == (int)JournalLaw.LandsEachAppendOnce + 2 ? throw Thrown : journal);

        Assert.Equal(
            "LandsEachAppendOnce: Opening the store throws InvalidOperationException: No such table: entries.",
            Assert.Single(violations).ToString());
    }

    [Fact]
    public async Task A_message_that_goes_on_and_on_is_cut_and_none_leaves_a_sentence()
    {
        Assert.Equal(
            $"Appending throws InvalidOperationException: {new string('x', 300)}...",
            (await CheckAsync(new() { Appends = _ => throw new InvalidOperationException(new string('x', 1000)) }))[0].Sentence);
        Assert.Equal(
            "Appending throws InvalidOperationException.",
            (await CheckAsync(new() { Appends = _ => throw new InvalidOperationException("") }))[0].Sentence);
    }

    [Fact]
    public async Task A_cancellation_of_the_stores_own_is_a_fault_and_not_the_end_of_the_check() => Assert.Contains(
        "BeginsEmpty: Appending throws OperationCanceledException: Timed out.",
        (await CheckAsync(new() { Appends = _ => throw new OperationCanceledException("Timed out.") })).Select(violation => violation.ToString()));

    [Fact]
    public async Task A_store_that_throws_gives_equal_violations_each_time()
    {
        FaultyJournal broken = new() { Appends = _ => throw new InvalidOperationException("Again.") };
        ValueList<JournalViolation> violations = await CheckAsync(broken);

        Assert.Equal(violations, await CheckAsync(broken));
        Assert.Equal(violations[0].GetHashCode(), (await CheckAsync(broken))[0].GetHashCode());
        Assert.NotEqual(violations[0], violations[0] with { Law = JournalLaw.AppendsOnce });
    }

    [Fact]
    public async Task Giving_up_is_a_cancellation_whatever_the_store_throws_then()
    {
        using CancellationTokenSource source = new();
        FaultyJournal broken = new()
        {
            Appends = _ =>
            {
                source.Cancel();
                throw Thrown;
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NetworkJournalContract.CheckAsync(() => broken, source.Token));
    }

    private static Task<ValueList<JournalViolation>> CheckAsync(FaultyJournal journal) => NetworkJournalContract.CheckAsync(() => journal);
}
