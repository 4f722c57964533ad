using Networking.Core.Interchange.LinkedIn;

namespace Networking.Core.Interchange.Tests.LinkedIn;

public class RecipientNamesTests
{
    private static readonly string[] Known = ["jane doe", "john roe"];

    private static string[] Split(string to, params string[] urls) =>
        [.. RecipientNames.Split(to, [.. urls.Select(url => new Party("", url))], Known.Contains).Select(party => $"{party.Name}|{party.Url}")];

    [Fact]
    public void Names_are_joined_by_commas_without_a_space() =>
        Assert.Equal(["Jane Doe|", "John Roe|"], Split("Jane Doe,John Roe"));

    [Fact]
    public void What_follows_a_comma_and_a_space_belongs_to_the_name_before_it() =>
        Assert.Equal(["Jane Doe, Ph.D., MBA|", "John Roe|"], Split("Jane Doe, Ph.D., MBA,John Roe"));

    [Fact]
    public void Unless_it_is_a_name_known_from_elsewhere() =>
        Assert.Equal(["Jane Doe|", "John Roe|"], Split("Jane Doe, John Roe"));

    [Fact]
    public void Where_there_are_more_names_than_addresses_unknown_ones_belong_to_the_name_before() =>
        Assert.Equal(["Jane Doe,PhD|a.com/1", "John Roe|a.com/2"], Split("Jane Doe,PhD,John Roe", "a.com/1", "a.com/2"));

    [Fact]
    public void Closed_accounts_have_a_name_but_no_address() =>
        Assert.Equal(["Jane Doe|a.com/1", "LinkedIn Member|"], Split("LinkedIn Member,Jane Doe", "a.com/1"));

    [Fact]
    public void Where_names_and_addresses_do_not_match_the_addresses_are_taken() =>
        Assert.Equal(["|a.com/1", "|a.com/2"], Split("Jane Doe", "a.com/1", "a.com/2"));

    [Fact]
    public void Nothing_gives_nobody() => Assert.Empty(Split(""));
}
