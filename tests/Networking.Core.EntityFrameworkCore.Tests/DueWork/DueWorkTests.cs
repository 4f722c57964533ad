using Microsoft.EntityFrameworkCore;
using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Schema;
using Networking.Core.EntityFrameworkCore.Tests.Concurrency;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.FollowUps;
using Networking.Core.Interactions;
using Networking.Core.Scoring;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.DueWork;

public sealed class DueWorkTests
{
    private static readonly TenantId Tenant = Entries.Tenant(1);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Whoever_has_something_due_is_found_with_every_append(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalScope scope = Entries.Scope();
        await store.Journal.AppendAsync(scope, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today.PlusDays(-2))]);
        Network network = (await store.Journal.LoadNetworkAsync(scope)).Network;
        FollowUp first = network.AsOf(Stores.Today).FollowUps.MinBy(followUp => followUp.Window.Ideal)!;
        DueRelationship due = Assert.Single(await store.DueWork.FindDueAsync(Tenant, [scope.Seeker], first.Window.Ideal));
        Assert.Equal((scope.Seeker, Entries.Person(1), first.Window.Ideal), (due.Seeker, due.Contact, due.DueOn));
        Assert.Empty(await store.DueWork.FindDueAsync(Tenant, [scope.Seeker], first.Window.Ideal.PlusDays(-1)));
        Assert.Empty(await store.DueWork.FindDueAsync(Tenant, [Entries.Seeker(2)], first.Window.Ideal));
        Assert.Empty(await store.DueWork.FindDueAsync(Entries.Tenant(2), [scope.Seeker], first.Window.Ideal));

        await store.Journal.AppendAsync(scope, [new ContactPaused { Id = Entries.Entry(2), On = Stores.Today, Contact = Entries.Person(1) }]);
        Assert.Empty(await store.DueWork.FindDueAsync(Tenant, [scope.Seeker], Stores.Today.PlusYears(20)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Who_falls_below_a_chance_is_who_the_model_says(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalScope scope = Entries.Scope();
        for (int person = 1; person <= 20; person++)
        {
            await store.Journal.AppendAsync(scope, [Entries.Added(person), Entries.Talk(person, person, Stores.Today.PlusDays(-12 * person))]);
        }

        await store.Journal.AppendAsync(scope, [Entries.Added(21)]);
        WarmthThreshold threshold = new(0.1, 30, Stores.Today.PlusDays(30));
        NetworkView later = (await store.Journal.LoadNetworkAsync(scope)).Network.AsOf(threshold.On);
        ContactId[] below =
        [
            .. later.Relationships.Where(one => one.Days.Count > 0 && WarmthModel.V1.Chance(WarmthModel.V1.SumFromKey(WarmthModel.V1.Key(one.Days), threshold.On), 30) < 0.1)
                .Select(one => one.Id).Order(),
        ];
        Assert.InRange(below.Length, 2, 19);
        IReadOnlyList<CoolingRelationship> found = await store.DueWork.FindBelowAsync(Tenant, [scope.Seeker], threshold);
        Assert.Equal(below, found.Select(one => one.Contact).Order());
        Assert.Equal(found.OrderByDescending(one => one.WarmthKey), found);
        Assert.Equal(found.Take(2), await store.DueWork.FindBelowAsync(Tenant, [scope.Seeker], threshold, most: 2));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_calibrated_factor_moves_the_threshold_for_its_seeker_alone(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkSettings hotter = new() { Warmth = WarmthModel.V1 with { ChanceScale = WarmthModel.V1.ChanceScale * 3 } };
        NetworkStore store = stores.Open(options => options.SettingsFor = scope => scope.Seeker == Entries.Seeker(2) ? hotter : NetworkSettings.Default);
        foreach (int seeker in new[] { 1, 2, 3 })
        {
            await store.Journal.AppendAsync(Entries.Scope(seeker), [Entries.Added(1), Entries.Talk(1, 1, Stores.Today.PlusDays(-20))]);
        }

        IReadOnlyList<CoolingRelationship> below = await store.DueWork.FindBelowAsync(
            Tenant, [Entries.Seeker(1), Entries.Seeker(2), Entries.Seeker(3)], new(0.2, 30, Stores.Today));
        Assert.Equal([Entries.Seeker(1), Entries.Seeker(3)], below.Select(one => one.Seeker).OrderBy(seeker => seeker.Value));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Rebuilding_follows_new_settings_and_appends_go_on(string kind)
    {
        using Stores stores = Stores.New(kind);
        JournalScope scope = Entries.Scope();
        NetworkStore before = stores.Open();
        await before.Journal.AppendAsync(scope, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today.PlusDays(-20))]);
        NetworkSettings slower = new() { Warmth = WarmthModel.V1 with { HalfLifeInDays = 120 } };
        NetworkStore after = stores.Open(options => options.SettingsFor = _ => slower);
        WarmthThreshold always = new(0.9, 30, Stores.Today);
        Assert.Empty(await after.DueWork.FindBelowAsync(Tenant, [scope.Seeker], always));
        List<double> done = [];
        await after.DueWork.RebuildAsync(Tenant, [scope.Seeker, Entries.Seeker(2)], new Told(done));
        Assert.Equal([0.5, 1], done);
        Assert.Single(await after.DueWork.FindBelowAsync(Tenant, [scope.Seeker], always));
        Assert.True((await before.Journal.AppendAsync(scope, [Entries.Talk(2, 1, Stores.Today)], 2)).IsAppended);
        Assert.True((await after.Journal.AppendAsync(scope, [Entries.Talk(3, 1, Stores.Today)], 3)).IsAppended);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Rebuilding_takes_out_what_has_lapsed(string kind)
    {
        using Stores stores = Stores.New(kind);
        JournalScope scope = Entries.Scope();
        NetworkSettings settings = new() { Policies = new() { Policies = [new ThankYouPolicy()] } };
        await OpenedOn(Stores.Today).Journal.AppendAsync(scope, [Entries.Added(1), Entries.Talk(1, 1, Stores.Today) with { Gesture = Gesture.HelpReceived }]);
        LocalDate later = Stores.Today.PlusYears(2);
        NetworkStore store = OpenedOn(later);
        Assert.Empty((await store.Journal.LoadNetworkAsync(scope)).Network.AsOf(later, settings).FollowUps);
        Assert.Single(await store.DueWork.FindDueAsync(Tenant, [scope.Seeker], later));
        await store.DueWork.RebuildAsync(Tenant, [scope.Seeker]);
        Assert.Empty(await store.DueWork.FindDueAsync(Tenant, [scope.Seeker], later));

        NetworkStore OpenedOn(LocalDate day) => stores.Open(options => options.SettingsFor = _ => settings, day);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Rebuilding_while_appends_go_on_leaves_the_standings_that_follow_from_the_journals(string kind)
    {
        const int Seekers = 4;
        const int Appends = 20;
        using Stores stores = Stores.New(kind);
        NetworkStore[] open = [stores.Open(), stores.Open()];
        SeekerId[] seekers = [.. Enumerable.Range(1, Seekers).Select(Entries.Seeker)];
        await AppendAsync(1, 0);
        Task writing = Task.WhenAll(Enumerable.Range(1, Seekers).Select(seeker => Task.Run(async () =>
        {
            for (int append = seeker == 1 ? 1 : 0; append < Appends; append++)
            {
                await AppendAsync(seeker, append);
            }
        })));
        int rounds = 0;
        do
        {
            List<double> done = [];
            await open[1].DueWork.RebuildAsync(Tenant, seekers, new Told(done));
            Assert.Equal([0.25, 0.5, 0.75, 1], done);
            rounds++;
        }
        while (!writing.IsCompleted);

        await writing;
        Assert.InRange(rounds, 2, int.MaxValue);
        for (int seeker = 1; seeker <= Seekers; seeker++)
        {
            await JournalCheck.HoldsAsync(open[0], Entries.Scope(seeker), Enumerable.Range(0, Appends).SelectMany(Some));
        }

        async Task AppendAsync(int seeker, int append) =>
            Assert.Equal(2, (await open[0].Journal.AppendAsync(Entries.Scope(seeker), [.. Some(append)])).Added);

        static IEnumerable<JournalEntry> Some(int append) => [Entries.Added(append + 1), Entries.Talk(append, append + 1, Stores.Today.PlusDays(-append))];
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Rebuilding_leaves_no_trace_of_a_seeker_without_a_journal(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalScope scope = Entries.Scope();
        await store.DueWork.RebuildAsync(Tenant, [scope.Seeker]);
        await using NetworkDbContext db = store.Contexts.For(scope);
        Assert.False(await db.Journals.AnyAsync());
        await store.Journal.AppendAsync(scope, [Entries.Added(1)]);
        await store.DueWork.RebuildAsync(Tenant, [scope.Seeker]);
        Assert.True(await db.Journals.AnyAsync());
    }

    private sealed class Told(List<double> done) : IProgress<double>
    {
        public void Report(double value) => done.Add(value);
    }
}
