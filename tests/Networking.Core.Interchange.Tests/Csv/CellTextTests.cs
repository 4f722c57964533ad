using FsCheck;
using FsCheck.Xunit;
using Networking.Core.Interchange.Csv;

namespace Networking.Core.Interchange.Tests.Csv;

public class CellTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 70 1", "'+46 70 1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("Ada", "Ada")]
    [InlineData("", "")]
    public void A_formula_gets_an_apostrophe_before_it(string text, string cell)
    {
        Assert.Equal(cell, CellText.Guard(text));
        Assert.Equal(text, CellText.Unguard(cell));
    }

    [Property]
    public bool Any_text_is_given_back(NonNull<string> text, byte apostrophes, byte start)
    {
        string whole = new string('\'', apostrophes % 4) + "=+-@\t\rx"[start % 7] + text.Get;
        return CellText.Unguard(CellText.Guard(whole)) == whole && CellText.Unguard(CellText.Guard(text.Get)) == text.Get;
    }

    [Property]
    public bool Pieces_are_the_text_and_cut_no_character(PositiveInt faces)
    {
        string text = "x" + string.Concat(Enumerable.Repeat("👩", faces.Get * 700));
        string[] pieces = [.. CellText.Pieces(text)];
        return string.Concat(pieces) == text
            && Array.TrueForAll(pieces, piece => piece.Length <= CellText.LongestText && !char.IsLowSurrogate(piece[0]));
    }
}
