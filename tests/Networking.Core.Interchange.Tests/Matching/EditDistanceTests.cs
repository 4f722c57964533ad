using FsCheck.Xunit;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class EditDistanceTests
{
    [Theory]
    [InlineData("berg", "berg", 0)]
    [InlineData("berg", "brg", 1)]
    [InlineData("berg", "bergg", 1)]
    [InlineData("berg", "burg", 1)]
    [InlineData("berg", "breg", 1)]
    [InlineData("svensson", "svenson", 1)]
    [InlineData("svensson", "swenson", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "berg", 4)]
    public void Each_slip_counts_one(string one, string other, int distance)
    {
        Assert.Equal(distance, EditDistance.Of(one, other));
        Assert.Equal(distance, EditDistance.Of(other, one));
    }

    [Theory]
    [InlineData("jan", "jana", null)]
    [InlineData("per", "par", null)]
    [InlineData("anna", "anne", 1)]
    [InlineData("berg", "bgrg", 1)]
    [InlineData("svensson", "swenson", null)]
    [InlineData("svensson", "swenssen", 2)]
    [InlineData("bergstrand", "bregstrnd", 2)]
    [InlineData("berg", "lund", null)]
    public void A_slip_is_small_for_the_length_of_the_word(string one, string other, int? distance) =>
        Assert.Equal(distance, EditDistance.OfSlip(one, other));

    [Fact]
    public void Endless_words_are_not_compared() =>
        Assert.Null(EditDistance.OfSlip(new string('a', 1_000_000), new string('a', 999_999)));

    [Property]
    public void It_is_symmetric_and_at_most_the_longer_word(string? one, string? other)
    {
        (string first, string second) = (one ?? "", other ?? "");

        Assert.Equal(EditDistance.Of(first, second), EditDistance.Of(second, first));
        Assert.InRange(EditDistance.Of(first, second), Math.Abs(first.Length - second.Length), Math.Max(first.Length, second.Length));
        Assert.Equal(0, EditDistance.Of(first, first));
    }
}
