using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Journaling;
using Networking.Core.Json;
using Networking.Core.Storage;

namespace Networking.Core.EntityFrameworkCore.Tests.Journals;

/// <summary>What is appended is what will be read, or it is refused.</summary>
public sealed class ReadBackTests
{
    private static readonly JournalScope Mine = Entries.Scope();

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Longer_lists_and_texts_than_a_strangers_file_may_have_are_read_again(string kind)
    {
        using Stores stores = Stores.New(kind);
        JournalEntry[] entries =
        [
            Entries.Added(1),
            Fact(1) with { Topics = ValueList.From(Enumerable.Repeat("a", 100_001)) },
            new UnknownEntry { Id = Entries.Entry(2), On = Stores.Today, Name = "WalkTaken", Content = new string('x', 1_000_001) },
        ];
        NetworkStore store = stores.Open(options => options.LongestEntry = 2_000_000);
        Assert.Equal(3, (await store.Journal.AppendAsync(Mine, entries)).Added);
        Assert.Equal(entries, (await StoredJournal.ReadAsync(store, Mine)).Select(one => one.Entry));
        Assert.Equal(0, (await stores.Open().Journal.AppendAsync(Mine, entries)).Added);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_could_not_be_read_again_is_refused_and_nothing_of_its_append_stays(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        JournalEntry twins = Entries.Talk(1, 1, Stores.Today) with { Attributes = Attributes.None.With("\uD83D", "one").With("\uD83E", "other") };
        AppendResult refused = await store.Journal.AppendAsync(Mine, [Entries.Added(1), twins]);
        Assert.Equal([new EntryRefusal(twins.Id, StorageCodes.EntryUnwritable, "")], refused.Refusals);
        Assert.Equal((AppendStatus.Refused, 0L), (refused.Status, refused.Version));
        Assert.Empty(await StoredJournal.ReadAsync(store, Mine));
        Assert.Equal(1, (await store.Journal.AppendAsync(Mine, [Entries.Added(1)])).Version);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Half_a_character_becomes_a_replacement_for_every_program_alike(string kind)
    {
        using Stores stores = Stores.New(kind);
        JournalEntry[] entries = [Entries.Added(1, "Mara \uD83D"), Entries.Talk(1, 1, Stores.Today, "\uDE00 half\0")];
        NetworkStore store = stores.Open();
        foreach (NetworkStore each in new[] { store, store, stores.Open(), stores.Open(options => options.MostCachedEntries = 0) })
        {
            AppendResult appended = await each.Journal.AppendAsync(Mine, entries);
            Assert.Equal((AppendStatus.Appended, 2L), (appended.Status, appended.Version));
            Assert.Equal(
                [Entries.Added(1, "Mara \uFFFD"), Entries.Talk(1, 1, Stores.Today, "\uFFFD half\0")],
                (await StoredJournal.ReadAsync(each, Mine)).Select(one => one.Entry));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_a_newer_version_wrote_and_somebody_changed_is_appended_again_like_any_other(string kind)
    {
        using Stores stores = Stores.New(kind);
        string line = JournalJson.ToLine(Entries.Talk(1, 1, Stores.Today, "A word."));
        JournalEntry changed = JournalJson.FromLine(line[..^1] + ",\"weather\":\"fine\"}") with { Source = "changed" };
        foreach (int added in new[] { 2, 0 })
        {
            Assert.Equal((AppendStatus.Appended, added), await StatusAsync(stores.Open(), [Entries.Added(1), changed]));
        }
    }

    private static async Task<(AppendStatus Status, int Added)> StatusAsync(NetworkStore store, JournalEntry[] entries)
    {
        AppendResult result = await store.Journal.AppendAsync(Mine, entries);
        return (result.Status, result.Added);
    }

    private static FactNoted Fact(int number) => new() { Id = Entries.Entry(number), On = Stores.Today, Contact = Entries.Person(1), Text = "Knows much." };
}
