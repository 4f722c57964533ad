using Networking.Core.Storage.Memory;
using Networking.Core.Testing;

namespace Networking.Core.Storage.Tests.Memory;

public class InMemoryNetworkJournalTests
{
    [Fact]
    public async Task It_keeps_the_laws_of_stores()
    {
        InMemoryNetworkJournal journal = new();

        Assert.Empty(await NetworkJournalContract.CheckAsync(() => journal));
    }

    [Fact]
    public async Task A_reader_sees_the_journal_as_it_was_when_reading_began()
    {
        InMemoryNetworkJournal journal = new();
        JournalScope scope = new(new SeekerId(new Guid(1, 2, 3, new byte[8])));
        JournalEntry[] people = JournalSamples.People(1, 3);
        await journal.AppendAsync(scope, people[..2]);

        IAsyncEnumerable<StoredEntry> reading = journal.ReadAsync(scope);
        await journal.AppendAsync(scope, people[2..]);

        List<JournalEntry> read = [];
        await foreach (StoredEntry stored in reading)
        {
            read.Add(stored.Entry);
        }

        Assert.Equal(people[..2], read);
    }
}
