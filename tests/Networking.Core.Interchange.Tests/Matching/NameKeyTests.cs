using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class NameKeyTests
{
    [Theory]
    [InlineData("Jane Doe, Ph.D.")]
    [InlineData("  JANE   DOE ")]
    [InlineData("Jané Döe")]
    [InlineData("Jane\u0301 Do\u0308e")]
    [InlineData("Jane-Doe")]
    public void Case_accents_spaces_and_titles_make_no_difference(string name) => Assert.Equal("jane doe", NameKey.Of(name));

    [Theory]
    [InlineData("Łukasz Müßig", "lukasz mussig")]
    [InlineData("Ægir Þórsson", "aegir thorsson")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("山田 太郎", "山田 太郎")]
    [InlineData("Нина Петрова", "нина петрова")]
    [InlineData("", "")]
    [InlineData("???", "???")]
    public void Letters_of_every_script_stay(string name, string key) => Assert.Equal(key, NameKey.Of(name));
}
