using Networking.Core.Contacts;
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
        NetworkStore store = stores.Open(
            options => options.Retention.ContactsSilentFor = PeriodPattern.NormalizingIso.Parse(period).Value, LocalDatePattern.Iso.Parse(today).Value);
        await store.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: heard.PlusDays(-3)), Entries.Talk(1, 1, heard)]);
        RetentionResult result = await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
        Assert.Equal(new(goes ? 1 : 0, 0, PurgeStatus.Complete), result);
        Assert.Equal(goes, (await store.Journal.LoadNetworkAsync(Mine)).Network.IsErased(Entries.Person(1)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Silent_contacts_and_seekers_go_and_the_rest_stays(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open(options => (options.Retention.ContactsSilentFor, options.Retention.SeekersSilentFor) = (Period.FromYears(1), Period.FromYears(2)));
        Planted planted = new();
        LocalDate old = Stores.Today.PlusYears(-3);
        await store.Journal.AppendAsync(Mine,
        [
            Entries.Added(1, "Mara", on: old),
            Entries.Added(2, "Mara", on: old),
            Entries.Added(3, "Per", on: old),
            new ContactsMerged { Id = Entries.Entry(9), On = old, Kept = Entries.Person(1), Absorbed = Entries.Person(2) },
            Entries.Talk(1, 3, Stores.Today.PlusMonths(-11)),
        ]);
        await store.Journal.AppendAsync(Theirs, [.. planted.Journal.Select(entry => entry with { On = old })]);
        SeekerId[] seekers = [Mine.Seeker, Theirs.Seeker, Entries.Seeker(3)];
        Assert.Equal(new(1, 1, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, seekers));
        Network mine = (await store.Journal.LoadNetworkAsync(Mine)).Network;
        Assert.Equal([Entries.Person(1), Entries.Person(2)], mine.Entries.OfType<ContactErased>().Single().Contacts);
        Assert.Equal([Entries.Person(3)], mine.AsOf(Stores.Today).Relationships.Select(person => person.Id));
        Assert.Empty((await store.Journal.LoadNetworkAsync(Theirs)).Network.Entries);
        Assert.Empty(RawFiles.Find(stores, planted.Words));
        Assert.Equal(new(0, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, seekers));
    }

    [Fact]
    public async Task That_contacts_were_erased_does_not_keep_a_silent_seeker()
    {
        using Stores stores = Stores.New("sqlite");
        NetworkStore store = Open(Stores.Today);
        await store.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara", on: Stores.Today.PlusMonths(-13))]);
        Assert.Equal(new(1, 0, PurgeStatus.Complete), await store.Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]));
        RetentionResult later = await Open(Stores.Today.PlusMonths(11)).Privacy.ApplyRetentionAsync(Mine.Tenant, [Mine.Seeker]);
        Assert.Equal(new(0, 1, PurgeStatus.Complete), later);

        NetworkStore Open(LocalDate today) => stores.Open(
            options => (options.Retention.ContactsSilentFor, options.Retention.SeekersSilentFor) = (Period.FromYears(1), Period.FromYears(2)), today);
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
}
