using FsCheck.Xunit;
using Networking.Core.Contacts;
using Networking.Core.Journaling;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Tests.Journaling;

public class JournalOrderTests
{
    private static readonly JournalOrder Order = JournalOrder.Instance;
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Property(Arbitrary = [typeof(Journals)])]
    public void It_is_total_over_entries_with_different_ids(Journal journal)
    {
        JournalEntry[] entries = [.. journal.Entries.AsEnumerable().Take(25)];
        foreach (JournalEntry a in entries)
        {
            foreach (JournalEntry b in entries)
            {
                Assert.Equal(Math.Sign(Order.Compare(a, b)), -Math.Sign(Order.Compare(b, a)));
                Assert.Equal(a.Id == b.Id, Order.Compare(a, b) == 0);
                Assert.All(entries, c => Assert.True(!(Order.Compare(a, b) < 0 && Order.Compare(b, c) < 0) || Order.Compare(a, c) < 0));
            }
        }
    }

    [Fact]
    public void Day_then_moment_with_an_absent_one_first_then_kind_then_id()
    {
        JournalEntry[] inOrder =
        [
            new ContactResumed { Id = Ids.Entry(9), On = Day, Contact = Ids.Contact(1) },
            new ContactResumed { Id = Ids.Entry(8), On = Day, Contact = Ids.Contact(1), At = Instant.FromUtc(2026, 3, 2, 7, 0) },
            new ContactPaused { Id = Ids.Entry(7), On = Day, Contact = Ids.Contact(1), At = Instant.FromUtc(2026, 3, 2, 8, 0) },
            new ContactResumed { Id = Ids.Entry(5), On = Day, Contact = Ids.Contact(1), At = Instant.FromUtc(2026, 3, 2, 8, 0) },
            new ContactResumed { Id = Ids.Entry(6), On = Day, Contact = Ids.Contact(1), At = Instant.FromUtc(2026, 3, 2, 8, 0) },
            new ContactPaused { Id = Ids.Entry(1), On = Day.PlusDays(1), Contact = Ids.Contact(1) },
        ];

        Assert.Equal(inOrder, Journals.Shuffled(inOrder, 3).Order(Order));
        Assert.Equal((-1, 1, 0), (Order.Compare(null, inOrder[0]), Order.Compare(inOrder[0], null), Order.Compare(null, null)));
    }

    [Fact]
    public void Every_kind_of_entry_has_a_rank_of_its_own()
    {
        EntryKind[] kinds = Enum.GetValues<EntryKind>();

        Assert.Equal(kinds.Length, kinds.Select(kind => (int)kind).Distinct().Count());
        Assert.Equal(kinds, Journals.Make(1, 4000).Entries.AsEnumerable().Select(entry => entry.Kind).Distinct().Order());
    }
}
