using Networking.Core.Asks;
using Networking.Core.Gatherings;
using Networking.Core.Leads;
using Networking.Core.Promises;
using Networking.Core.Tests.TestData;

namespace Networking.Core.Tests;

public class IdTests
{
    [Fact]
    public void Name_based_ids_are_those_of_the_standard()
    {
        // The example of RFC 9562, appendix A.4.
        Guid dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameBasedGuid.Create(dns, "www.example.com"));
    }

    [Fact]
    public void An_id_from_a_source_depends_on_seeker_source_key_and_kind()
    {
        SeekerId other = new(Guid.Parse("11111111-2222-3333-4444-555555555555"));
        Guid[] ids =
        [
            ContactId.FromSource(Ids.Seeker, "linkedin", "ada").Value, ContactId.FromSource(other, "linkedin", "ada").Value,
            ContactId.FromSource(Ids.Seeker, "google", "ada").Value, ContactId.FromSource(Ids.Seeker, "linkedin", "eve").Value,
            EntryId.FromSource(Ids.Seeker, "linkedin", "ada").Value, LeadId.FromSource(Ids.Seeker, "linkedin", "ada").Value,
            AskId.FromSource(Ids.Seeker, "linkedin", "ada").Value, PromiseId.FromSource(Ids.Seeker, "linkedin", "ada").Value,
            GatheringId.FromSource(Ids.Seeker, "linkedin", "ada").Value,
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal('5', id.ToString("D")[14]));
        Assert.Equal(ContactId.FromSource(Ids.Seeker, "linkedin", "ada"), ContactId.FromSource(Ids.Seeker, "linkedin", "ada"));
        Assert.Throws<ArgumentException>("source", () => EntryId.FromSource(Ids.Seeker, "", "ada"));
        Assert.Throws<ArgumentException>("key", () => EntryId.FromSource(Ids.Seeker, "linkedin", ""));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("half a \ud83d character, and ångström")]
    public void An_id_is_the_same_of_a_key_that_is_no_text_of_its_own(string text)
    {
        string longer = string.Concat(Enumerable.Repeat(text, 200));
        Assert.Equal(EntryId.FromSource(Ids.Seeker, "linkedin", text), EntryId.FromSource(Ids.Seeker, "linkedin", text.AsSpan()));
        Assert.Equal(EntryId.FromSource(Ids.Seeker, "linkedin", longer), EntryId.FromSource(Ids.Seeker, "linkedin", longer.AsSpan()));
        Assert.Equal(EntryId.FromSource(Ids.Seeker, "linkedin", longer).Value, NameBasedGuid.Create(Ids.Seeker.Value, $"entry\nlinkedin\n{longer}"));
        Assert.Throws<ArgumentException>("key", () => EntryId.FromSource(Ids.Seeker, "linkedin", []));
    }

    [Fact]
    public void Ids_show_and_sort_as_their_values_do()
    {
        Assert.Equal("00000007-0002-0000-0000-000000000000", Ids.Contact(7).ToString());
        string[] shown = [$"{Ids.Entry(7)}", $"{Ids.Lead(7)}", $"{Ids.Ask(7)}", $"{Ids.Promise(7)}", $"{Ids.Gathering(7)}", $"{Ids.Seeker}"];
        Assert.All(shown, text => Assert.Equal(36, text.Length));
        int[] compared =
        [
            Ids.Contact(1).CompareTo(Ids.Contact(2)), Ids.Entry(1).CompareTo(Ids.Entry(2)), Ids.Lead(1).CompareTo(Ids.Lead(2)),
            Ids.Ask(1).CompareTo(Ids.Ask(2)), Ids.Promise(1).CompareTo(Ids.Promise(2)), Ids.Gathering(1).CompareTo(Ids.Gathering(2)),
        ];
        Assert.All(compared, order => Assert.True(order < 0));
    }
}
