using System.Text;
using Networking.Core.Interchange.VCards;

namespace Networking.Core.Interchange.Tests.VCards;

public class VCardReaderTests
{
    private static (List<VCard> Cards, List<VCardProblem> Problems) Read(byte[] bytes, VCardReaderOptions? options = null)
    {
        List<VCardProblem> problems = [];
        return ([.. VCardReader.Read(new MemoryStream(bytes), options, problems.Add)], problems);
    }

    private static (List<VCard> Cards, List<VCardProblem> Problems) Read(string text, VCardReaderOptions? options = null) =>
        Read(Encoding.UTF8.GetBytes(text), options);

    private static VCard Card(string lines)
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read($"BEGIN:VCARD\r\nVERSION:3.0\r\n{lines}\r\nEND:VCARD\r\n");
        Assert.Empty(problems);
        return Assert.Single(cards);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_way_and_names_are_in_any_case(string end)
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read(
            $"begin:vcard\nversion:4.0\nfn:Tove\nitem1.email;type=work:t@example.org\nend:vcard\n\nBegin:vCard\nVERSION:3.0\nFN:B\nEND:vCard".Replace("\n", end, StringComparison.Ordinal));
        Assert.Empty(problems);
        Assert.Equal([VCardVersion.V40, VCardVersion.V30], cards.Select(card => card.Version));
        VCardProperty email = cards[0].First("email")!;
        Assert.Equal(("item1", "EMAIL", "t@example.org"), (email.Group, email.Name, email.Text));
        Assert.True(email.HasType("WORK"));
        Assert.Equal([1, 7], cards.Select(card => card.Line));
    }

    [Fact]
    public void A_fold_through_the_middle_of_a_character_is_undone()
    {
        byte[] text = Encoding.UTF8.GetBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åsa\r\nEND:VCARD\r\n");
        int at = Array.IndexOf(text, (byte)0xC3) + 1;
        (List<VCard> cards, List<VCardProblem> problems) = Read([.. text[..at], .. "\r\n "u8, .. text[at..]]);
        Assert.Empty(problems);
        Assert.Equal("Åsa", cards[0].First("FN")!.Text);
    }

    [Fact]
    public void Quoted_printable_goes_on_after_a_soft_line_break_and_bare_parameters_are_types()
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nTEL;HOME;VOICE:1\r\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=\r\n=DFe, =\r\n an; alle=0D=0Ahier\r\nORG:Company, The;Part\r\nEND:VCARD\r\n");
        Assert.Empty(problems);
        Assert.True(cards[0].First("TEL")!.HasType("home") && cards[0].First("TEL")!.HasType("voice"));
        Assert.Equal("Grüße,  an; alle\nhier", cards[0].First("NOTE")!.Text);
        Assert.Equal(["Company, The", "Part"], cards[0].First("ORG")!.Components);
        Assert.Empty(cards[0].First("NOTE")!.Parameters);
    }

    [Fact]
    public void A_soft_line_break_before_the_end_does_not_swallow_the_card()
    {
        (List<VCard> cards, _) = Read("BEGIN:VCARD\nVERSION:2.1\nNOTE;QUOTED-PRINTABLE:a=\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nFN:B\nEND:VCARD\n");
        Assert.Equal(2, cards.Count);
    }

    [Fact]
    public void A_charset_of_old_cards_counts_for_bytes_as_they_are()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:Åsa\nEND:VCARD\n");
        (List<VCard> cards, List<VCardProblem> problems) = Read(bytes);
        Assert.Empty(problems);
        Assert.Equal("Åsa", cards[0].First("FN")!.Text);
    }

    [Theory]
    [InlineData("UTF-7")]
    [InlineData("x-invented")]
    public void A_charset_that_cannot_be_read_is_a_problem_and_no_end(string charset)
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read($"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET={charset}:Asa\nEND:VCARD\n");
        Assert.Equal("Asa", Assert.Single(cards).First("FN")!.Text);
        Assert.Single(problems);
    }

    [Fact]
    public void Windows_1252_is_guessed_with_a_problem()
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read(Encoding.Latin1.GetBytes("BEGIN:VCARD\nVERSION:3.0\nFN:Åsa\nEND:VCARD\n"));
        Assert.Equal("Åsa", cards[0].First("FN")!.Text);
        Assert.Equal((3, ImportCodes.EncodingGuessed), (Assert.Single(problems).Line, problems[0].Code));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Files_of_wide_characters_are_read_with_and_without_a_byte_order_mark(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Åsa 日本 😀\r\n" + new string('\n', 20_000) + "END:VCARD\r\n";
        (List<VCard> cards, List<VCardProblem> problems) = Read([.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
        Assert.Empty(problems);
        Assert.Equal("Åsa 日本 😀", cards[0].First("FN")!.Text);
    }

    [Fact]
    public void Escapes_lists_components_and_carets_are_understood()
    {
        VCard card = Card("N:Public\\, Jr;John;Philip,Paul;;\r\nCATEGORIES:a\\,b,c\r\nNOTE:x\\ny\\;z\\\\n C:\\dir\r\nX-A;P=\"a:b;c\",d;Q=^'e^'^nf^^:v:w");
        Assert.Equal(["Public, Jr", "John", "Philip,Paul", "", ""], card.First("N")!.Components);
        Assert.Equal(["a,b", "c"], card.First("CATEGORIES")!.Texts);
        Assert.Equal("x\ny;z\\n C:\\dir", card.First("NOTE")!.Text);
        Assert.Equal(["a:b;c", "d"], card.First("X-A")!.Parameter("p"));
        Assert.Equal(["\"e\"\nf^"], card.First("X-A")!.Parameter("Q"));
        Assert.Equal("v:w", card.First("X-A")!.Text);
    }

    [Fact]
    public void Media_are_left_out_unless_asked_for_and_what_follows_them_is_read()
    {
        const string Text = "BEGIN:VCARD\nVERSION:2.1\nPHOTO;JPEG;ENCODING=BASE64:\n  AAAA\n  BBBB=\n\nKEY;BASE64:CCCC\nDDDD\n\nFN:Tove\nEND:VCARD\n";
        (List<VCard> cards, List<VCardProblem> problems) = Read(Text);
        Assert.Equal([ImportCodes.MediaSkipped, ImportCodes.MediaSkipped], problems.Select(problem => problem.Code));
        Assert.Equal("FN", Assert.Single(cards[0].Properties).Name);
        (cards, problems) = Read(Text, new() { KeepMedia = true });
        Assert.Empty(problems);
        Assert.Equal(["AAAABBBB=", "CCCCDDDD", "Tove"], cards[0].Properties.Select(property => property.Value));
        Assert.True(cards[0].First("PHOTO")!.HasType("jpeg"));
    }

    [Fact]
    public void Cards_without_end_or_version_and_cards_in_cards_are_read_with_a_problem()
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read(
            "junk\nmore junk\nBEGIN:VCARD\nVERSION:3.0\nFN:A\nBEGIN:VCARD\nFN:B\nAGENT:\nBEGIN:VCARD\nFN:Agent\nAGENT:\nBEGIN:VCARD\nEND:VCARD\nEND:VCARD\nTITLE:Boss\nno property\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:C\nEMAIL:eve@exa");
        Assert.Equal(["A", "B", "C"], cards.Select(card => card.First("FN")!.Text));
        Assert.Null(cards[2].First("EMAIL"));
        Assert.Equal("Boss", cards[1].First("TITLE")!.Text);
        Assert.Equal(
            [
                (1, ImportCodes.CardOutside), (3, ImportCodes.CardUnended), (9, ImportCodes.CardNested), (16, ImportCodes.CardLine),
                (6, ImportCodes.CardVersion), (18, ImportCodes.CardCutOff),
            ],
            problems.Select(problem => (problem.Line, problem.Code)));
    }

    [Fact]
    public void Lines_and_cards_are_bounded()
    {
        (List<VCard> cards, List<VCardProblem> problems) = Read(
            $"BEGIN:VCARD\nVERSION:3.0\nFN:A\nNOTE:{new string('x', 200)}\n {new string('y', 200)}\nPHOTO:{new string('x', 200)}\nTITLE:1\nROLE:2\nX-A:3\nEND:VCARD\n",
            new() { LongestLine = 100, MostProperties = 2 });
        Assert.Equal(["FN", "TITLE"], cards[0].Properties.Select(property => property.Name));
        Assert.Equal([ImportCodes.FieldTooLong, ImportCodes.MediaSkipped, ImportCodes.CardTooLarge], problems.Select(problem => problem.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VCardReaderOptions { LongestLine = 99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new VCardReaderOptions { MostProperties = 0 });
    }

    [Fact]
    public void A_text_is_read_like_a_file_and_its_charsets_do_not_garble_it()
    {
        VCard card = Assert.Single(VCardReader.ReadText(new StringReader("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:Åsa\nEND:VCARD\n")));
        Assert.Equal("Åsa", card.First("FN")!.Text);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Cards_are_read_alike_wherever_the_reader_has_to_fetch_more(string end)
    {
        string card = "BEGIN:VCARD\nVERSION:3.0\nFN:Åsa\nNOTE:folded\n  here\nEND:VCARD\n".Replace("\n", end, StringComparison.Ordinal);
        byte[] many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(card, 1_100)));
        for (int blanks = 0; blanks < card.Length + 2; blanks++)
        {
            (List<VCard> cards, List<VCardProblem> problems) = Read([.. Enumerable.Repeat((byte)'\n', blanks), .. many]);
            Assert.Empty(problems);
            Assert.Equal(1_100, cards.Count);
            Assert.All(cards, read => Assert.Equal(("Åsa", "folded here"), (read.Properties[0].Text, read.Properties[1].Text)));
            Assert.Equal(blanks + 1 + (6 * 1_099), cards[^1].Line);
        }
    }

    [Fact]
    public void Cards_are_read_as_they_are_asked_for()
    {
        using Endless endless = new();
        Assert.Equal(50_000, VCardReader.Read(endless).Take(50_000).Count(card => card.First("FN")!.Text == "A"));
    }

    /// <summary>Cards without end.</summary>
    private sealed class Endless : MemoryStream
    {
        private static readonly byte[] One = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n"u8.ToArray();
        private int _at;

        public override int Read(Span<byte> buffer)
        {
            int length = Math.Min(buffer.Length, One.Length - _at);
            One.AsSpan(_at, length).CopyTo(buffer);
            _at = (_at + length) % One.Length;
            return length;
        }
    }
}
