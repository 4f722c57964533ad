using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("Ylva Sternmark", "Ylva Sternmark")]
    [InlineData("Ylva\r\nEND:VCARD\r\n", "Ylva END:VCARD")]
    [InlineData(" \t Ylva   Sternmark\0\u0007", "Ylva Sternmark")]
    [InlineData("Ylva\u0085A\u2028B\u2029C", "Ylva A B C")]
    [InlineData("Ylva\u202Ekram\u202C\u2066\u2069\u200E\u200F\u061C", "Ylvakram")]
    [InlineData("Åsa 日本 😀 👩‍👩‍👧", "Åsa 日本 😀 👩‍👩‍👧")]
    public void A_text_becomes_one_line_without_hidden_characters(string? text, string line) =>
        Assert.Equal(line, PlainText.OneLine(text));

    [Fact]
    public void Half_a_character_is_shown_as_damaged() =>
        Assert.Equal("half \uFFFD here", PlainText.OneLine("half \uD83D here"));
}
