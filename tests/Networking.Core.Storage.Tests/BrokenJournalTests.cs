using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Storage.Memory;
using Networking.Core.Storage.Tests.Support;
using Networking.Core.Testing;
using NodaTime;

namespace Networking.Core.Storage.Tests;

/// <summary>The contract finds the law that a store breaks.</summary>
public class BrokenJournalTests
{
    [Fact]
    public async Task One_that_is_broken_nowhere_keeps_all_laws() => Assert.Empty(await CheckAsync(new()));

    [Fact]
    public Task One_that_loses_the_last_entry_does_not_read_back_what_was_appended() => BreaksAsync(
        JournalLaw.ReadsBackWhatWasAppended,
        new() { Appends = (sound, scope, entries, expected, cancel) => sound.AppendAsync(scope, [.. entries.SkipLast(1)], expected, cancel) });

    [Fact]
    public async Task One_that_ignores_the_expected_version_reports_no_conflicts()
    {
        BrokenJournal broken = new() { Appends = (sound, scope, entries, _, cancel) => sound.AppendAsync(scope, entries, null, cancel) };

        ValueList<JournalViolation> violations = await CheckAsync(broken);

        Assert.Equal(
            [JournalLaw.ReportsConflicts, JournalLaw.LetsOneWinAVersion, JournalLaw.ChecksArguments],
            violations.Select(violation => violation.Law));
    }

    [Fact]
    public async Task One_that_mixes_tenants_does_not_keep_journals_apart()
    {
        JournalViolation violation = Assert.Single(await CheckAsync(new() { Scope = scope => scope.Tenant == default ? scope : scope with { Tenant = TenantId.Only } }));

        Assert.Equal(JournalLaw.KeepsJournalsApart, violation.Law);
    }

    [Fact]
    public Task One_that_mixes_seekers_does_not_keep_journals_apart() => BreaksAsync(
        JournalLaw.KeepsJournalsApart,
        new() { Scope = scope => scope with { Seeker = new(scope.Tenant.Value) } });

    [Fact]
    public Task One_that_appends_the_valid_half_does_not_append_all_or_none() => BreaksAsync(
        JournalLaw.AppendsAllOrNone,
        new()
        {
            Appends = async (sound, scope, entries, expected, cancel) =>
            {
                AppendResult result = await sound.AppendAsync(scope, entries, expected, cancel);
                if (result.Status == AppendStatus.Refused)
                {
                    await sound.AppendAsync(scope, [.. entries.Where(entry => result.Refusals.All(refusal => refusal.Entry != entry.Id))], null, cancel);
                }

                return result;
            },
        });

    [Fact]
    public Task One_that_stores_appends_made_at_once_twice_is_caught() => BreaksAsync(
        JournalLaw.AppendsOnce,
        new() { Appends = (sound, scope, entries, expected, cancel) => sound.AppendAsync(scope, [.. entries.Select(Renamed)], expected, cancel) });

    [Fact]
    public Task One_that_rounds_moments_does_not_keep_entries_whole() => BreaksAsync(
        JournalLaw.KeepsEntriesWhole,
        new() { Reads = stored => stored with { Entry = stored.Entry with { At = stored.Entry.At is { } at ? Instant.FromUnixTimeTicks(at.ToUnixTimeTicks()) : null } } });

    [Fact]
    public Task One_that_leaves_out_unknown_entries_does_not_keep_entries_whole() => BreaksAsync(
        JournalLaw.KeepsEntriesWhole, new() { Reads = stored => stored.Entry is UnknownEntry ? null : stored });

    [Fact]
    public Task One_that_shows_what_was_erased_is_caught()
    {
        Dictionary<EntryId, JournalEntry> whole = [];
        return BreaksAsync(
            JournalLaw.RedactsTheErased,
            new()
            {
                Appends = (sound, scope, entries, expected, cancel) =>
                {
                    foreach (JournalEntry entry in entries.OfType<FactNoted>())
                    {
                        whole[entry.Id] = entry;
                    }

                    return sound.AppendAsync(scope, entries, expected, cancel);
                },
                Reads = stored => stored with { Entry = whole.GetValueOrDefault(stored.Entry.Id, stored.Entry) },
            });
    }

    [Fact]
    public async Task One_that_reads_everything_for_one_relationship_is_caught() => Assert.Equal(
        [JournalLaw.ReadsOneRelationship],
        (await CheckAsync(new() { ReadsEverything = true })).Select(violation => violation.Law));

    [Fact]
    public async Task One_that_reads_one_relationship_in_two_steps_is_caught() => Assert.Equal(
        [JournalLaw.ReadsOneMoment],
        (await CheckAsync(new()
        {
            ReadsInTwo = true,
            Appends = async (sound, scope, entries, expected, cancel) =>
            {
                await Task.Delay(1, cancel);
                return await sound.AppendAsync(scope, entries, expected, cancel);
            },
        })).Select(violation => violation.Law));

    [Theory]
    [InlineData("half")]
    [InlineData("list")]
    [InlineData("NUL")]
    public Task One_that_acknowledges_what_it_does_not_keep_is_caught(string what) => BreaksAsync(
        JournalLaw.KeepsEntriesWhole,
        new()
        {
            Reads = stored => stored.Entry is not FactNoted fact ? stored
                : what == "list" && fact.Topics.Count > 100_000 ? throw new InvalidOperationException("The list is too long.")
                : what == "half" && fact.Text.Any(char.IsSurrogate) ? stored with { Entry = fact with { Text = "" } }
                : what == "NUL" ? stored with { Entry = fact with { Text = fact.Text.Split('\0')[0] } }
                : stored,
        });

    [Fact]
    public Task One_that_keeps_whole_characters_and_compares_with_half_ones_is_caught() => BreaksAsync(
        JournalLaw.KeepsEntriesWhole,
        new() { Appends = (sound, scope, entries, expected, cancel) => AppendWholeAsync(true, sound, scope, entries, expected, cancel) });

    [Fact]
    public async Task One_that_keeps_whole_characters_keeps_all_laws() => Assert.Empty(await CheckAsync(
        new() { Appends = (sound, scope, entries, expected, cancel) => AppendWholeAsync(false, sound, scope, entries, expected, cancel) }));

    [Fact]
    public async Task One_that_refuses_what_is_hard_to_keep_keeps_all_laws() => Assert.Empty(await CheckAsync(new()
    {
        Appends = async (sound, scope, entries, expected, cancel) =>
        {
            bool isHard = entries is not null && entries.OfType<FactNoted>().Any(fact => fact.Topics.Count > 100_000 || fact.Text.Any(c => c == '\0' || char.IsSurrogate(c)));
            AppendResult result = await sound.AppendAsync(scope, isHard ? [] : entries!, expected, cancel);
            return isHard ? result with { Status = AppendStatus.Refused } : result;
        },
    }));

    [Fact]
    public async Task One_that_begins_at_the_position_itself_is_caught() => Assert.Equal(
        [JournalLaw.ReadsAfterAPosition],
        (await CheckAsync(new() { ReadsFromThePosition = true })).Select(violation => violation.Law));

    [Fact]
    public async Task One_that_is_not_cancelled_is_caught() => Assert.Equal(
        [JournalLaw.ObeysCancellation],
        (await CheckAsync(new() { Appends = (sound, scope, entries, expected, _) => sound.AppendAsync(scope, entries, expected, CancellationToken.None) })).Select(violation => violation.Law));

    [Fact]
    public async Task One_that_forgets_everything_when_it_is_closed_is_caught()
    {
        ValueList<JournalViolation> violations = await NetworkJournalContract.CheckAsync(() => new InMemoryNetworkJournal());

        Assert.Contains(violations, violation => violation.Law == JournalLaw.KeepsAllWhenOpenedAgain);
        Assert.DoesNotContain(violations, violation => violation.Law == JournalLaw.ReadsBackWhatWasAppended);
    }

    [Fact]
    public async Task Checking_can_be_given_up()
    {
        using CancellationTokenSource source = new();
        BrokenJournal giver = new()
        {
            Appends = (sound, scope, entries, expected, cancel) =>
            {
                source.Cancel();
                return sound.AppendAsync(scope, entries, expected, cancel);
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NetworkJournalContract.CheckAsync(() => giver, source.Token));
    }

    [Fact]
    public async Task Null_is_an_error_of_the_program() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => NetworkJournalContract.CheckAsync(null!));

    private static async Task<AppendResult> AppendWholeAsync(
        bool comparesHalves, INetworkJournal sound, JournalScope scope, IReadOnlyCollection<JournalEntry> entries, long? expected, CancellationToken cancel)
    {
        JournalEntry[] whole = [.. (entries ?? throw new ArgumentNullException(nameof(entries))).Select(entry => entry is null ? null! : JournalSamples.WithoutHalves(entry))];
        AppendResult result = await sound.AppendAsync(scope, whole, expected, cancel);
        return comparesHalves && result.Added == 0 && !whole.SequenceEqual(entries) ? result with { Status = AppendStatus.Refused } : result;
    }

    private static int _renamed;

    /// <summary>The entry under an id that is new each time.</summary>
    private static JournalEntry Renamed(JournalEntry entry) =>
        entry is null ? null! : entry with { Id = new(new Guid(Interlocked.Increment(ref _renamed), 77, 0, new byte[8])) };

    private static Task<ValueList<JournalViolation>> CheckAsync(BrokenJournal journal) => NetworkJournalContract.CheckAsync(() => journal);

    private static async Task BreaksAsync(JournalLaw law, BrokenJournal journal) =>
        Assert.Contains(law, (await CheckAsync(journal)).Select(violation => violation.Law));
}
