using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Planning;

public class PersonNamesTests
{
    [Theory]
    [InlineData("ann berg", "ann berg", true)]
    [InlineData("ann berg", "berg ann", true)]
    [InlineData("a berg", "ann berg", true)]
    [InlineData("ann", "ann berg", true)]
    [InlineData("", "ann berg", true)]
    [InlineData("ann berg lund", "ann berg", true)]
    [InlineData("a b", "ann berg", true)]
    [InlineData("ann berg", "bo berg", false)]
    [InlineData("ann berg", "ann lund", false)]
    [InlineData("a a", "ann berg", false)]
    [InlineData("an berg", "ann berg", false)]
    public void Names_agree_word_by_word_in_any_order_and_with_initials(string one, string other, bool agree)
    {
        Assert.Equal(agree, PersonNames.Agree(one, other));
        Assert.Equal(agree, PersonNames.Agree(other, one));
    }
}
