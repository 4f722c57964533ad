using FsCheck.Xunit;
using Networking.Core.Interchange.Matching;

namespace Networking.Core.Interchange.Tests.Matching;

public class PhoneKeyTests
{
    [Theory]
    [InlineData("+46 70-123 45 67", null, "+46701234567")]
    [InlineData("070-123 45 67", "SE", "+46701234567")]
    [InlineData("070-123 45 67", "se", "+46701234567")]
    [InlineData("+46 (0)70 123 45 67", null, "+46701234567")]
    [InlineData("0046701234567", null, "+46701234567")]
    [InlineData("0046701234567", "SE", "+46701234567")]
    [InlineData("tel:+46-70-123-45-67", "US", "+46701234567")]
    [InlineData("(212) 555-0142", "US", "+12125550142")]
    [InlineData("+1 212 555 0142 ext. 42", null, "+12125550142;ext=42")]
    [InlineData("+1 212 555 0142 x42", "SE", "+12125550142;ext=42")]
    [InlineData("tel:+1-212-555-0142;ext=42", null, "+12125550142;ext=42")]
    [InlineData("+٤٦٧٠١٢٣٤٥٦٧", null, "+46701234567")]
    [InlineData("06 12 34 56 78", "FR", "+33612345678")]
    [InlineData("02 1234 5678", "IT", "+390212345678")]
    public void A_number_has_one_key_however_it_is_written(string phone, string? region, string key) =>
        Assert.Equal(key, PhoneKey.Of(phone, region));

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "SE")]
    [InlineData("   ", "SE")]
    [InlineData("070-123 45 67", null)]
    [InlineData("070-123 45 67", "Sweden")]
    [InlineData("ask at the desk", "SE")]
    [InlineData("112", "SE")]
    [InlineData("+46", null)]
    [InlineData("+999 123 456 789", null)]
    [InlineData("+46 70 123 45 67 89 01 23 45", null)]
    [InlineData("555-0142", "US")]
    [InlineData("mara@example.org", "SE")]
    public void What_is_no_possible_number_or_of_no_known_country_has_no_key(string? phone, string? region) =>
        Assert.Null(PhoneKey.Of(phone, region));

    [Fact]
    public void Desks_behind_one_switchboard_have_keys_of_their_own() =>
        Assert.NotEqual(PhoneKey.Of("+1 212 555 0142 x42"), PhoneKey.Of("+1 212 555 0142 x43"));

    [Fact]
    public void A_text_of_any_length_is_refused_quickly() => Assert.Null(PhoneKey.Of(new string('1', 10_000_000), "SE"));

    [Property]
    public void No_text_makes_it_throw_and_a_key_is_its_own_key(string? phone, string? region)
    {
        string? key = PhoneKey.Of(phone, region);

        Assert.Equal(key, key is null ? null : PhoneKey.Of(key));
    }

    [Property(MaxTest = 500)]
    public void Blanks_hyphens_and_brackets_change_nothing(uint digits, int at)
    {
        string number = $"+46{(digits % 900_000_000) + 100_000_000}";
        int place = 4 + (int)((uint)at % 7);

        Assert.Equal(PhoneKey.Of(number), PhoneKey.Of(number.Insert(place, " - ")));
    }
}
