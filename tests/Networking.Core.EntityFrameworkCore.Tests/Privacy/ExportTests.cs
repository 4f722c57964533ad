using Networking.Core.Contacts;
using Networking.Core.EntityFrameworkCore.Tests.Support;
using Networking.Core.Interchange.VCards;
using Networking.Core.Journaling;
using Networking.Core.Json;
using Networking.Core.Storage;
using NodaTime;

namespace Networking.Core.EntityFrameworkCore.Tests.Privacy;

public sealed class ExportTests
{
    private static readonly JournalScope Mine = Entries.Scope(1);

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task A_journal_is_written_whole_and_read_back_the_same(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await store.Journal.AppendAsync(Entries.Scope(2), [Entries.Added(9, "Per")]);
        Assert.Equal(planted.Journal, await ReadAsync(stream => store.Privacy.ExportAsync(Mine, stream)));
        Assert.Empty(await ReadAsync(stream => store.Privacy.ExportAsync(Entries.Scope(3), stream)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Of_a_contact_everything_under_all_their_ids_is_written_and_nothing_about_others_alone(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        JournalEntry[] theirs = [.. planted.Journal.Where(entry => entry.Subjects.Contains(planted.Person) || entry.Subjects.Contains(planted.OtherId))];
        Assert.Equal(theirs, await ReadAsync(stream => store.Privacy.ExportContactAsync(Mine, planted.OtherId, stream)));
        Assert.Equal(theirs, await ReadAsync(stream => store.Privacy.ExportContactAsync(Mine, planted.Person, stream)));
        Assert.Empty(await ReadAsync(stream => store.Privacy.ExportContactAsync(Mine, Entries.Person(77), stream)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Of_somebody_erased_the_export_holds_what_is_still_kept_and_the_tombstone(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);
        await store.Privacy.EraseContactAsync(Mine, planted.Person);
        using MemoryStream stream = new();
        await store.Privacy.ExportContactAsync(Mine, planted.Person, stream);
        string text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain(planted.Words, text.Contains);
        stream.Position = 0;
        IReadOnlyList<JournalEntry> entries = JournalJson.Read(stream).Entries;
        Assert.IsType<ContactErased>(entries[^1]);
        Assert.Equal(10, entries.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task What_was_taken_back_is_taken_back_in_the_export_of_a_contact_too(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        LocalDate day = Stores.Today.PlusDays(-9);
        JournalEntry[] theirs =
        [
            Entries.Added(1, "Mara"),
            Entries.Talk(1, 1, day),
            Entries.Talk(2, 1, day.PlusDays(1)),
            Entries.Talk(3, 1, day.PlusDays(2)),
            new ContactsMerged { Id = Entries.Entry(4), On = day, Kept = Entries.Person(1), Absorbed = Entries.Person(2) },
            Retracted(11, 1),
            Retracted(12, 2),
            Retracted(13, 12),
            Retracted(14, 4),
        ];
        await store.Journal.AppendAsync(Mine, [.. theirs, Entries.Added(2, "Per"), Entries.Talk(5, 2, day), Retracted(15, 5), Retracted(16, 99)]);

        IReadOnlyList<JournalEntry> exported = await ReadAsync(stream => store.Privacy.ExportContactAsync(Mine, Entries.Person(1), stream));

        Assert.Equal(theirs, exported);
        Network before = (await store.Journal.LoadNetworkAsync(Mine)).Network;
        Network after = Network.Empty.Replay(exported);
        Assert.Equal([Entries.Person(1)], after.IdsOf(Entries.Person(1)));
        Assert.Equal([day.PlusDays(1), day.PlusDays(2)], DaysOf(after));
        Assert.Equal(DaysOf(before), DaysOf(after));

        static EntryRetracted Retracted(int id, int entry) => new() { Id = Entries.Entry(id), On = Stores.Today, Entry = Entries.Entry(entry) };

        static IEnumerable<LocalDate> DaysOf(Network network) => network.AsOf(Stores.Today)[Entries.Person(1)].Interactions.Select(one => one.On);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.Kinds), MemberType = typeof(Stores))]
    public async Task Beside_the_lines_of_a_contact_there_is_a_card_of_what_is_known_of_them_and_of_nobody_else(string kind)
    {
        using Stores stores = Stores.New(kind);
        NetworkStore store = stores.Open();
        Planted planted = new();
        await store.Journal.AppendAsync(Mine, [.. planted.Journal]);

        IReadOnlyList<JournalEntry> lines = await ReadAsync(stream => store.Privacy.ExportContactAsync(Mine, planted.OtherId, stream));
        Network network = await store.Journal.LoadRelationshipAsync(Mine, planted.OtherId);
        Contact contact = network.AsOf(Stores.Today)[planted.OtherId].Contact;
        using StringWriter text = new();
        VCardWriter.Write(text, [VCardContacts.ToCard(contact)], VCardVersion.V40);

        // The card says the same as the lines, those under the other id included.
        Assert.Equal(Network.Empty.Replay(lines).AsOf(Stores.Today)[planted.Person].Contact, contact);
        VCard card = Assert.Single(VCardReader.ReadText(new StringReader(text.ToString())));
        Assert.Equal(contact.Emails, card.All("EMAIL").Select(email => email.Value));
        Assert.DoesNotContain(planted.BystandersWords, text.ToString().Contains);
    }

    private static async Task<IReadOnlyList<JournalEntry>> ReadAsync(Func<Stream, Task> export)
    {
        using MemoryStream stream = new();
        await export(stream);
        stream.Position = 0;
        JournalReadResult read = JournalJson.Read(stream, new() { IsStrict = true });
        return read.Entries;
    }
}
