using FsCheck.Xunit;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class NameComparisonTests
{
    private static PersonName Name(string text) => PersonName.Of("", text);

    [Theory]
    [InlineData("Jana Berg", "Jana Berg", nameof(NameLikeness.Same))]
    [InlineData("Jana Berg", "BERG, Jana", nameof(NameLikeness.Same))]
    [InlineData("Jana Berg", "Berg Jana", nameof(NameLikeness.Same))]
    [InlineData("José Peña", "Jose Pena", nameof(NameLikeness.Same))]
    [InlineData("Dr. Jana Berg", "Jana Berg, Ph.D.", nameof(NameLikeness.Same))]
    [InlineData("Jean-Pierre Roy", "Jean Pierre Roy", nameof(NameLikeness.Same))]
    [InlineData("Sinéad O'Brien", "Sinead OBrien", nameof(NameLikeness.Same))]
    [InlineData("王小明", "王小明", nameof(NameLikeness.Same))]
    [InlineData("Jana Berg", "Jana Maria Berg", nameof(NameLikeness.Fuller))]
    [InlineData("Jana Berg", "Jana Lund-Berg", nameof(NameLikeness.Fuller))]
    [InlineData("Jana M. Berg", "Jana Maria Berg", nameof(NameLikeness.Fuller))]
    [InlineData("J. Berg", "Jana Berg", nameof(NameLikeness.Initials))]
    [InlineData("Berg J", "Jana Berg", nameof(NameLikeness.Initials))]
    [InlineData("J. M. Berg", "Jana Maria Berg", nameof(NameLikeness.Initials))]
    [InlineData("J. B. Lund", "Jana B. Lund", nameof(NameLikeness.Initials))]
    [InlineData("Jana Berg", "Jnaa Berg", nameof(NameLikeness.Misspelt))]
    [InlineData("Jana Bergström", "Jana Bergstrm", nameof(NameLikeness.Misspelt))]
    [InlineData("Maria Berg", "Mario Berg", nameof(NameLikeness.Misspelt))]
    [InlineData("Jana", "Jana Berg", nameof(NameLikeness.Part))]
    [InlineData("Jana", "Jana", nameof(NameLikeness.Part))]
    [InlineData("J. B.", "Jana Berg", nameof(NameLikeness.Part))]
    [InlineData("Jana Berg", "Jonas Berg", nameof(NameLikeness.Different))]
    [InlineData("Jan Berg", "Jana Berg", nameof(NameLikeness.Different))]
    [InlineData("K. Berg", "Jana Berg", nameof(NameLikeness.Different))]
    [InlineData("Jana Berg", "Jana Lund", nameof(NameLikeness.Different))]
    [InlineData("王小明", "王小红", nameof(NameLikeness.Different))]
    [InlineData("Jana Berg", "", nameof(NameLikeness.Unknown))]
    [InlineData("...", "Jana Berg", nameof(NameLikeness.Unknown))]
    public void Names_are_compared_word_by_word(string one, string other, string likeness)
    {
        Assert.Equal(likeness, NameComparison.Of(Name(one), Name(other)).ToString());
        Assert.Equal(likeness, NameComparison.Of(Name(other), Name(one)).ToString());
    }

    [Theory]
    [InlineData("Jana Berg", "J. Berg", true)]
    [InlineData("Jana Berg", "Berg, Jana", true)]
    [InlineData("Jana", "Jana Berg", true)]
    [InlineData("Jana Berg", "", null)]
    [InlineData("Jana Berg", "Jonas Berg", false)]
    [InlineData("Maria Berg", "Mario Berg", false)]
    [InlineData("John Berg Jr.", "John Berg, Sr.", false)]
    [InlineData("John Berg Jr.", "John Berg II", true)]
    [InlineData("John Berg Jr.", "John Berg", true)]
    public void A_shared_address_makes_two_one_only_where_the_names_agree(string one, string other, bool? agree)
    {
        Assert.Equal(agree, NameAgreement.Of(Name(one), Name(other)));
        Assert.Equal(agree, NameAgreement.Of(Name(other), Name(one)));
    }

    [Fact]
    public void A_title_alone_is_a_name_and_so_is_what_only_looks_like_a_credential()
    {
        Assert.Equal(["dr"], PersonName.Of("Dr", null).Words);
        Assert.Equal(["jack", "ma"], PersonName.Of("Jack", "Ma").Words);
        Assert.Equal(["jr"], PersonName.Of("Jr", "").Words);
        Assert.Empty(PersonName.Of(null, null).Words);
    }

    [Fact]
    public void Endless_names_are_cut() => Assert.Equal(8, PersonName.Of(string.Concat(Enumerable.Range(0, 500_000).Select(n => $"w{n} ")), "").Words.Length);

    [Property]
    public void It_is_symmetric_and_no_name_differs_from_itself(string? one, string? other)
    {
        PersonName first = PersonName.Of(one, null);
        PersonName second = PersonName.Of(null, other);

        Assert.Equal(NameComparison.Of(first, second), NameComparison.Of(second, first));
        Assert.Contains(NameComparison.Of(first, first), new[] { NameLikeness.Same, NameLikeness.Part, NameLikeness.Unknown });
    }
}
