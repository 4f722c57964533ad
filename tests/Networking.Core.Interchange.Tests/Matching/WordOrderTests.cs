using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class WordOrderTests
{
    [Theory]
    [InlineData("Ann", "A.")]
    [InlineData("Ann", "A. B. C.")]
    [InlineData("Ann Maria", "Annabella")]
    [InlineData("Anna", "Ann")]
    [InlineData("Eva", "Ann")]
    [InlineData("Ann", "ANN")]
    [InlineData("Ann", null)]
    public void The_fuller_word_is_taken_on_whichever_side_it_stands(string fuller, string? other)
    {
        Assert.Equal(fuller, WordOrder.Fuller(fuller, other));
        Assert.Equal(fuller, WordOrder.Fuller(other, fuller));
    }

    [Theory]
    [InlineData("A.", "Ann")]
    [InlineData("a", "Ann")]
    [InlineData("Å", "Åsa")]
    [InlineData("A. M.", "Ann Maria")]
    [InlineData("Ann M.", "Ann Maria")]
    [InlineData("A.", "Ann Maria")]
    public void An_initial_is_told_from_the_name_in_full(string initial, string name)
    {
        Assert.True(WordOrder.IsInitialOf(initial, name));
        Assert.False(WordOrder.IsInitialOf(name, initial));
    }

    [Theory]
    [InlineData("Ann", "Ann")]
    [InlineData("Ann", "Ann Maria")]
    [InlineData("A.", "A.")]
    [InlineData("B.", "Ann")]
    [InlineData("A. A.", "Ann")]
    [InlineData("A.", "")]
    [InlineData("", "Ann")]
    [InlineData(null, "Ann")]
    [InlineData("A.", null)]
    [InlineData("安", "安娜")]
    public void A_name_that_is_no_initial_of_the_other_is_none(string? name, string? other) =>
        Assert.False(WordOrder.IsInitialOf(name, other));
}
