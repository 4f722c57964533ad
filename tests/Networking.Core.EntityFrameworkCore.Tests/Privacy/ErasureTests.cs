using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Storage;
using Networking.Core.Storage.DueWork;
using Networking.Core.Storage.Privacy;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

[Collection(PurgeCollection.Name)]
public sealed class ErasureTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);
    private static readonly JournalScope Theirs = Entries.Scope(2);
    private static readonly LocalDate Day = new(2026, 10, 1);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Entries_keep_their_places_ids_days_and_kinds_and_lose_what_they_told_of_the_person(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, planted.Person);
        List<StoredEntry> stored = await StoredJournal.ReadAsync(store, Mine);
        Assert.Equal(
            planted.Journal.Select((entry, i) => (i + 1L, entry.Id, entry.On, entry.Kind)),
            stored.SkipLast(1).Select(one => (one.Position, one.Entry.Id, one.Entry.On, one.Entry.Kind)));
        ContactErased tombstone = Assert.IsType<ContactErased>(stored[^1].Entry);
        Assert.Equal([planted.Person, planted.OtherId], tombstone.Contacts);
        Assert.Equal(8, result.RedactedEntries);
        Assert.Equal(
            planted.Journal.Where(entry => !entry.Subjects.Contains(planted.Person) && !entry.Subjects.Contains(planted.OtherId)),
            stored.Select(one => one.Entry).Where(entry => entry.Subjects.SequenceEqual([planted.Bystander])));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Erasing_twice_is_erasing_once(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await store.Privacy.EraseContactAsync(Mine, planted.Person);
        List<StoredEntry> once = await StoredJournal.ReadAsync(store, Mine);
        ErasureResult again = await stores.Open(today: Stores.Today.PlusDays(3)).Privacy.EraseContactAsync(Mine, planted.OtherId);
        Assert.Equal((PurgeStatus.Complete, 0), (again.Status, again.RedactedEntries));
        Assert.Empty(again.ToReview);
        Assert.Equal(once, await StoredJournal.ReadAsync(store, Mine));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
        Assert.Equal(PurgeStatus.Complete, await store.Privacy.EraseSeekerAsync(Mine));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Somebody_unknown_is_erased_ahead_so_that_an_import_does_not_bring_them(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        Assert.Equal((PurgeStatus.Complete, 0), (result.Status, result.RedactedEntries));
        Assert.True((await store.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara")])).IsAppended);
        Network network = (await store.Journal.LoadNetworkAsync(Mine)).Network;
        Assert.Null(network.Entries.OfType<ContactAdded>().Single().Details.GivenName);
        Assert.Empty(network.AsOf(Stores.Today).Relationships);
        await Assert.ThrowsAsync<ArgumentException>(() => store.Privacy.EraseContactAsync(Mine, default));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Entries_about_others_that_name_the_person_are_told(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine,
        [
            Entries.Added(1, "Zosia"),
            Entries.Added(2, "Per"),
            Entries.Talk(1, 2, Day, "Zosia said hello"),
            Entries.Talk(2, 2, Day, "Nobody said hello"),
        ]);
        Assert.Equal([Entries.Entry(1)], (await store.Privacy.EraseContactAsync(Mine, Entries.Person(1))).ToReview);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Somebody_who_is_merged_with_another_meanwhile_is_erased_under_that_id_too(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore other = stores.Open();
        await other.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara"), Entries.Added(2, "Mara")]);
        ContactsMerged merge = new() { Id = Entries.Entry(9), On = Day, Kept = Entries.Person(2), Absorbed = Entries.Person(1) };
        NetworkStore store = stores.Open();
        using Interruption merging = new("append", () => other.Journal.AppendAsync(Mine, [merge]));
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        Assert.True(merging.Happened);
        Assert.Equal((PurgeStatus.Complete, 2), (result.Status, result.RedactedEntries));
        Network network = (await other.Journal.LoadNetworkAsync(Mine)).Network;
        Assert.Equal([Entries.Person(2), Entries.Person(1)], network.Entries.OfType<ContactErased>().Single().Contacts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Somebody_with_more_ids_than_fit_into_the_longest_entry_is_erased_all_the_same(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open(options => options.LongestEntry = 1000);
        await store.Journal.AppendAsync(Mine,
        [
            .. Enumerable.Range(1, 40).Select(person => Entries.Added(person)),
            .. Enumerable.Range(2, 39).Select(person => new ContactsMerged { Id = Entries.Entry(person), On = Day, Kept = Entries.Person(1), Absorbed = Entries.Person(person) }),
        ]);
        ErasureResult result = await store.Privacy.EraseContactAsync(Mine, Entries.Person(7));
        Assert.Equal((PurgeStatus.Complete, 40), (result.Status, result.RedactedEntries));
        Assert.Equal(40, (await store.Journal.LoadNetworkAsync(Mine)).Network.Entries.OfType<ContactErased>().Single().Contacts.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task The_standing_goes_and_those_of_others_and_of_other_seekers_stay(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        foreach (JournalScope scope in new[] { Mine, Theirs })
        {
            await store.Journal.AppendAsync(scope, [Entries.Added(1, "Mara"), Entries.Added(2, "Per"), Entries.Talk(1, 1, Day), Entries.Talk(2, 2, Day)]);
        }

        List<StoredEntry> others = await StoredJournal.ReadAsync(store, Theirs);
        await store.Privacy.EraseContactAsync(Mine, Entries.Person(1));
        IReadOnlyList<CoolingRelationship> cooling = await store.DueWork.FindBelowAsync(
            Mine.Tenant, [Mine.Seeker, Theirs.Seeker], new(0.9, 30, Day.PlusYears(3)));
        Assert.Equal(
            [(Mine.Seeker, Entries.Person(2)), (Theirs.Seeker, Entries.Person(1)), (Theirs.Seeker, Entries.Person(2))],
            cooling.Select(one => (one.Seeker, one.Contact)).OrderBy(pair => pair.Seeker.Value).ThenBy(pair => pair.Contact.Value));
        Assert.Equal(others, await StoredJournal.ReadAsync(store, Theirs));
        await store.Privacy.EraseSeekerAsync(Mine);
        Assert.Equal(2, (await store.DueWork.FindBelowAsync(Mine.Tenant, [Mine.Seeker, Theirs.Seeker], new(0.9, 30, Day.PlusYears(3)))).Count);
        Assert.Equal(others, await StoredJournal.ReadAsync(store, Theirs));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_seeker_who_begins_anew_is_not_taken_for_the_one_erased_by_those_who_remember(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore one = stores.Open();
        NetworkStore other = stores.Open();
        await one.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara"), Entries.Talk(1, 1, Day)]);
        await other.Privacy.EraseSeekerAsync(Mine);
        await other.Journal.AppendAsync(Mine, [Entries.Added(2, "Per"), Entries.Talk(2, 2, Day), Entries.Talk(3, 2, Day)]);
        AppendResult result = await one.Journal.AppendAsync(Mine, [Entries.Added(1, "Mara")]);
        Assert.Equal((AppendStatus.Appended, 4L, 1), (result.Status, result.Version, result.Added));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Erasing_a_seeker_while_others_append_leaves_all_of_an_append_or_nothing(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        await store.Journal.AppendAsync(Mine, [Entries.Added(1)]);
        Task<AppendResult>[] appends = [.. Enumerable.Range(1, 20).Select(number => Task.Run(() => store.Journal.AppendAsync(Mine, [Entries.Talk(number, 1, Day)])))];
        Task<PurgeStatus> erasure = Task.Run(() => store.Privacy.EraseSeekerAsync(Mine));
        AppendResult[] results = await Task.WhenAll(appends);
        await erasure;
        Assert.All(results, result => Assert.Equal((AppendStatus.Appended, 1), (result.Status, result.Added)));
        List<StoredEntry> left = await StoredJournal.ReadAsync(store, Mine);
        Assert.Equal(Enumerable.Range(1, left.Count).Select(position => (long)position), left.Select(one => one.Position));
    }
}
