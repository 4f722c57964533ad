using FsCheck.Xunit;
using Networking.Core.Storage.Memory;
using Networking.Core.Testing;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests;

/// <summary>What is read for one relationship is all that it is made of.</summary>
[Properties(Arbitrary = [typeof(Journals)], MaxTest = 200)]
public class RelationshipReadingTests
{
    private static readonly JournalScope Scope = new(Ids.Seeker);

    [Property]
    public async Task The_relationship_of_its_reading_is_that_of_the_whole_journal(Journal journal, LocalDate today) =>
        await HoldsAsync([.. journal.Entries], today, Enumerable.Range(1, 2 * Journals.Contacts).Select(Ids.Contact));

    [Fact]
    public async Task It_is_so_on_the_built_in_journals_too()
    {
        foreach (BuiltInJournal journal in BuiltInJournal.All)
        {
            await HoldsAsync(journal.Entries, journal.Today, journal.Entries.SelectMany(entry => entry.Subjects).Distinct());
        }
    }

    [Property(MaxTest = 50)]
    public async Task It_leaves_out_what_is_about_strangers_alone(Journal journal)
    {
        InMemoryNetworkJournal store = new();
        await store.AppendAsync(Scope, journal.Entries);

        Network read = await store.LoadRelationshipAsync(Scope, Ids.Contact(99));

        Assert.DoesNotContain(read.Entries, entry => entry is Journaling.ContactEntry and not (Introductions.IntroductionAdvanced or Introductions.IntroductionReportedBack));
    }

    private static async Task HoldsAsync(IReadOnlyList<JournalEntry> entries, LocalDate today, IEnumerable<ContactId> contacts)
    {
        InMemoryNetworkJournal store = new();
        Assert.True((await store.AppendAsync(Scope, entries)).IsAppended);
        NetworkView whole = (await store.LoadNetworkAsync(Scope)).Network.AsOf(today);
        foreach (ContactId contact in contacts)
        {
            Network read = await store.LoadRelationshipAsync(Scope, contact);

            Assert.Equal(StateDump.Of(whole.Find(contact)), StateDump.Of(read.AsOf(today).Find(contact)));
        }
    }
}
