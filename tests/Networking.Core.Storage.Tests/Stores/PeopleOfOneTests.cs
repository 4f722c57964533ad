using Networking.Core.Contacts;
using Networking.Core.Introductions;
using Networking.Core.Storage.Stores;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Storage.Tests.Stores;

public class PeopleOfOneTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    [Fact]
    public void Without_merges_and_introductions_it_is_the_contact_alone() =>
        Assert.Equal([Ids.Contact(1)], PeopleOfOne.Of(Ids.Contact(1), [Merged(1, 2, 3), Introduced(2, 4, 5)]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Merges_join_in_both_directions_and_through_others(int contact) =>
        Assert.Equal(Contacts(1, 2, 3, 4), Of(contact, Merged(1, 1, 2), Merged(2, 3, 2), Merged(3, 4, 3)));

    [Fact]
    public void A_circle_of_merges_ends() =>
        Assert.Equal(Contacts(1, 2, 3), Of(2, Merged(1, 1, 2), Merged(2, 2, 3), Merged(3, 3, 1)));

    [Fact]
    public void Who_has_a_place_in_an_introduction_of_theirs_comes_along_under_all_ids() =>
        Assert.Equal(Contacts(1, 2, 3, 4), Of(1, Merged(1, 1, 2), Introduced(2, 2, 3), Merged(3, 4, 3)));

    [Fact]
    public void Introductions_of_those_introduced_do_not() =>
        Assert.Equal(Contacts(1, 2), Of(1, Introduced(1, 1, 2), Introduced(2, 2, 3)));

    [Fact]
    public void Other_entries_make_no_difference() =>
        Assert.Equal(Contacts(1), Of(1, new ContactErased { Id = Ids.Entry(1), On = Day, Contacts = [Ids.Contact(1), Ids.Contact(2)] }));

    [Fact]
    public void Null_is_an_error_of_the_program() =>
        Assert.Throws<ArgumentNullException>(() => PeopleOfOne.Of(Ids.Contact(1), null!));

    private static IEnumerable<ContactId> Of(int contact, params JournalEntry[] entries) => PeopleOfOne.Of(Ids.Contact(contact), entries).Order();

    private static IEnumerable<ContactId> Contacts(params int[] numbers) => numbers.Select(Ids.Contact);

    private static ContactsMerged Merged(int entry, int kept, int absorbed) =>
        new() { Id = Ids.Entry(entry), On = Day, Kept = Ids.Contact(kept), Absorbed = Ids.Contact(absorbed) };

    private static IntroductionRequested Introduced(int entry, int petitioner, int target) => new()
    {
        Id = Ids.Entry(entry),
        On = Day,
        Introduction = Ids.Introduction(entry),
        Petitioner = Ids.Contact(petitioner),
        Target = Ids.Contact(target),
    };
}
