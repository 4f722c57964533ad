using FsCheck;
using FsCheck.Xunit;

namespace Networking.Core.Tests;

public class TextFoldTests
{
    [Theory]
    [InlineData("Café  au\tlait!", "cafe au lait")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("Müller & Söhne", "muller sohne")]
    [InlineData("O’Neill Ph.D.", "oneill phd")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void Case_accents_and_punctuation_are_gone(string text, string folded) => Assert.Equal(folded, TextFold.Of(text));

    [Fact]
    public void Nothing_cannot_be_folded() => Assert.Throws<ArgumentNullException>(() => TextFold.Of(null!));

    [Property(MaxTest = 500)]
    public bool Folding_twice_is_folding_once(NonNull<string> text) => TextFold.Of(TextFold.Of(text.Get)) == TextFold.Of(text.Get);
}
