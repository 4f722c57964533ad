using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Hosting;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.Privacy;
using NodaTime;
using NodaTime.Text;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

[Collection(PurgeCollection.Name)]
public sealed class RetentionTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly JournalScope Theirs = Entries.Scope(2);

    [Theory]
    [InlineData("P1M", "2026-01-31", "2026-02-27", false)]
    [InlineData("P1M", "2026-01-31", "2026-02-28", true)]
    [InlineData("P2Y", "2024-02-29", "2026-02-27", false)]
    [InlineData("P2Y", "2024-02-29", "2026-02-28", true)]
    [InlineData("P90D", "2026-01-01", "2026-03-31", false)]
    [InlineData("P90D", "2026-01-01", "2026-04-01", true)]
    public async Task A_contact_goes_on_the_day_the_calendar_says(string period, string last, string today, bool goes)
    {
        using Stores stores = Stores.New("sqlite");
        LocalDate heard = LocalDatePattern.Iso.Parse(last).Value;
        await stores.Open(today: heard).Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: heard.PlusDays(-3)), Entries.Talk(1, 1, heard)]);
        NetworkStore store = stores.Open(
            options => options.Retention.ContactsSilentFor = PeriodPattern.NormalizingIso.Parse(period).Value, LocalDatePattern.Iso.Parse(today).Value);
        RetentionResult result = await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
        Assert.Equal(new(goes ? 1 : 0, 0, PurgeStatus.Complete), result);
        Assert.Equal(goes, (await store.Journal.LoadNetworkAsync(Mine)).Network.IsErased(Entries.Person(1)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Silent_contacts_and_seekers_go_and_the_rest_stays(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open(SilentForYears);
        Planted planted = new();
        LocalDate old = Stores.Today.PlusYears(-3);
        NetworkStore then = stores.Open(today: old);
        await then.Journal.AppendAsync(Mine,
        [
            Entries.Added(1, "Mara", on: old),
            Entries.Added(2, "Mara", on: old),
            Entries.Added(3, "Per", on: old),
            new ContactsMerged { Id = Entries.Entry(9), On = old, Kept = Entries.Person(1), Absorbed = Entries.Person(2) },
        ]);
        await stores.Open(today: Stores.Today.PlusMonths(-11)).Journal.AppendAsync(Mine, [Entries.Talk(1, 3, Stores.Today.PlusMonths(-11))]);
        await then.Journal.AppendAsync(Theirs, [.. planted.Journal.Select(entry => entry with { On = old })]);
        SeekerId[] seekers = [Mine.Seeker, Theirs.Seeker, Entries.Seeker(3)];
        Assert.Equal(new(1, 1, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, seekers));
        Network mine = (await store.Journal.LoadNetworkAsync(Mine)).Network;
        Assert.Equal([Entries.Person(1), Entries.Person(2)], mine.Entries.OfType<ContactErased>().Single().Contacts);
        Assert.Equal([Entries.Person(3)], mine.AsOf(Stores.Today).Relationships.Select(person => person.Id));
        Assert.Empty((await store.Journal.LoadNetworkAsync(Theirs)).Network.Entries);
        Assert.Empty(RawFiles.Find(stores, planted.Words));
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, seekers));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_was_recorded_lately_stays_however_long_ago_it_happened(string kind)
    {
        using Stores stores = Stores.New(kind);
        LocalDate longAgo = Stores.Today.PlusYears(-9);
        await stores.Open(today: longAgo).Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: longAgo), Entries.Added(2, "Per", on: longAgo)]);
        await stores.Open().Journal.AppendAsync(Mine,
        [
            Entries.Added(3, "Zosia", on: longAgo),
            new ContactsMerged { Id = Entries.Entry(9), On = longAgo, Kept = Entries.Person(1), Absorbed = Entries.Person(4) },
            Entries.Added(4, "Mara", on: longAgo),
        ]);

        Assert.Equal(new(1, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today));
        Assert.Equal([Entries.Person(2)], await ErasedAsync());
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(1).PlusDays(-1)));
        Assert.Equal(new(2, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(1)));
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(2).PlusDays(-1)));
        Assert.Equal(new(0, 1, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(2)));

        Task<RetentionResult> ApplyAsync(LocalDate today) => stores.Open(SilentForYears, today).Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);

        async Task<ContactId[]> ErasedAsync() =>
            [.. (await stores.Open().Journal.LoadNetworkAsync(Mine)).Network.Entries.OfType<ContactErased>().SelectMany(erased => erased.Contacts)];
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_contact_who_is_spoken_to_while_retention_looks_stays_and_the_others_go(string kind)
    {
        using Stores stores = Stores.New(kind);
        LocalDate old = Stores.Today.PlusYears(-3);
        await stores.Open(today: old).Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: old), Entries.Added(2, "Per", on: old)]);
        NetworkStore other = stores.Open();
        NetworkStore store = stores.Open(SilentForContacts);
        using Interruption talking = new("append", () => other.Journal.AppendAsync(Mine, [Entries.Talk(1, 1, Stores.Today)]));

        Assert.Equal(new(1, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));

        Assert.True(talking.Happened);
        Network network = (await other.Journal.LoadNetworkAsync(Mine)).Network;
        Assert.Equal((false, true), (network.IsErased(Entries.Person(1)), network.IsErased(Entries.Person(2))));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_journal_to_which_is_appended_while_retention_looks_stays_with_what_was_acknowledged(string kind)
    {
        using Stores stores = Stores.New(kind);
        LocalDate old = Stores.Today.PlusYears(-3);
        await stores.Open(today: old).Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: old)]);
        NetworkStore other = stores.Open();
        NetworkStore store = stores.Open(options => options.Retention.SeekersSilentFor = Period.FromYears(1));
        using Interruption talking = new("erase", () => other.Journal.AppendAsync(Mine, [Entries.Talk(1, 1, Stores.Today)]));

        Assert.Equal(new(0, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));

        Assert.True(talking.Happened);
        Assert.Equal([Entries.Added(1, "Mara", on: old), Entries.Talk(1, 1, Stores.Today)], (await StoredJournal.ReadAsync(other, Mine)).Select(one => one.Entry));
    }

    [Fact]
    public async Task Erasures_that_the_journal_refuses_are_told()
    {
        using Stores stores = Stores.New("sqlite");
        await stores.Open().Journal.AppendAsync(Mine, [Entries.Added(1)]);

        // No entry is of a day so late.
        NetworkStore store = stores.Open(SilentForContacts, new(2150, 1, 1));
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));
        Assert.Contains("entry.", fault.Message, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_was_erased_before_a_fault_in_the_middle_is_purged(string kind)
    {
        using Stores stores = Stores.New(kind);
        LocalDate old = Stores.Today.PlusYears(-3);
        Planted planted = new();
        await stores.Open(today: old).Journal.AppendAsync(Mine, [.. planted.Journal.Select(entry => entry with { On = old })]);
        Assert.Superset(planted.Words.ToHashSet(), (await RawFiles.FindFlushedAsync(stores, planted.Words)).ToHashSet());

        // The second seeker is none.
        NetworkStore store = stores.Open(SilentForYears);
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker, default]));

        Assert.Empty((await store.Journal.LoadNetworkAsync(Mine)).Network.Entries);
        Assert.Empty(RawFiles.Find(stores, planted.Words));
    }

    [Fact]
    public async Task That_contacts_were_erased_does_not_keep_a_silent_seeker()
    {
        using Stores stores = Stores.New("sqlite");
        LocalDate old = Stores.Today.PlusMonths(-13);
        await stores.Open(today: old).Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: old)]);
        Assert.Equal(new(1, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today));
        Assert.Equal(new(0, 1, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusMonths(11)));

        Task<RetentionResult> ApplyAsync(LocalDate today) => stores.Open(SilentForYears, today).Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
    }

    [SkippableTheory]
    [InlineData("sqlite", 0, 0)]
    [InlineData("sqlite", -3, 0)]
    [InlineData("sqlite", 0, -3)]
    [InlineData("postgresql", 0, 0)]
    public async Task A_journal_of_tombstones_alone_is_kept_as_long_as_any_other(string kind, int recordedInYears, int erasedInYears)
    {
        using Stores stores = Stores.New(kind);
        ContactErased erasure = new() { Id = Entries.Entry(1), On = Stores.Today.PlusYears(erasedInYears), Contacts = [Entries.Person(1)] };
        await stores.Open(today: Stores.Today.PlusYears(recordedInYears)).Journal.AppendAsync(Mine, [erasure]);
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(2).PlusDays(-1)));
        Assert.True((await stores.Open().Journal.LoadNetworkAsync(Mine)).Network.IsErased(Entries.Person(1)));
        Assert.Equal(new(0, 1, PurgeStatus.Complete), await ApplyAsync(Stores.Today.PlusYears(2)));

        Task<RetentionResult> ApplyAsync(LocalDate today) => stores.Open(SilentForYears, today).Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
    }

    [Fact]
    public async Task Without_rules_nothing_goes()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: new(1990, 1, 1))]);
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));
        Assert.Equal(1, (await store.Journal.LoadNetworkAsync(Mine)).Version);
    }

    private static void SilentForContacts(NetworkJournalOptions options) => options.Retention.ContactsSilentFor = Period.FromYears(1);

    /// <summary>One year for contacts, two for seekers.</summary>
    private static void SilentForYears(NetworkJournalOptions options) =>
        (options.Retention.ContactsSilentFor, options.Retention.SeekersSilentFor) = (Period.FromYears(1), Period.FromYears(2));
}
