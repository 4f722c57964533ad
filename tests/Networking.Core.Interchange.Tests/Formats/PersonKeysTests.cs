using System.Text;
using Networking.Core.Contacts;
using Networking.Core.Interchange.Formats;
using Networking.Core.Interchange.Tests.LinkedIn;
using Networking.Core.Interchange.Tests.Support;

namespace Networking.Core.Interchange.Tests.Formats;

public class PersonKeysTests
{
    [Fact]
    public void The_keys_are_in_the_order_in_which_they_tell_who_somebody_is()
    {
        ContactDetails ann = new()
        {
            GivenName = "Ann",
            FamilyName = "Berg",
            Emails = ["no address", "ANN@example.org"],
            Links = ["https://ann.example.org/"],
            Phones = ["12", "+46 (70) 123 45 67"],
            Employer = "Kvarnby",
        };
        Assert.Equal(
            ["id\n7", "email\nann@example.org", "link\nann.example.org", "phone\n+46701234567", "name\nann berg\nkvarnby"],
            PersonKeys.Of(ann, " 7 "));
    }

    [Theory]
    [InlineData("070-123 45 67", "SE", "phone\n+46701234567")]
    [InlineData("070-123 45 67", null, "number\n0701234567")]
    [InlineData("0046 70 123 45 67", null, "phone\n+46701234567")]
    [InlineData("+46 8 123 45 67 ext. 42", null, "phone\n+4681234567;ext=42")]
    [InlineData("12", "SE", "number\n12")]
    public void A_number_is_the_same_key_however_it_is_written(string phone, string? region, string key) =>
        Assert.Equal([key], PersonKeys.Of(new() { Phones = [phone] }, region: region));

    [Theory]
    [InlineData("12", "Ann", 1)]
    [InlineData("none", "", 0)]
    public void A_number_without_a_country_is_no_key_beside_another_one(string phone, string name, int keys) =>
        Assert.Equal(keys, PersonKeys.Of(new() { GivenName = name, Phones = [phone] }).Count);

    [Theory]
    [InlineData("people.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\r\nTEL:070-123 45 67\r\nEND:VCARD\r\n")]
    [InlineData("google.csv", "First Name,Last Name,Phone 1 - Label,Phone 1 - Value\n,,Mobile,070-123 45 67\n")]
    [InlineData("contacts.csv", "Contact Id,Given Name,Family Name,Phones\n,,,070-123 45 67\n")]
    public void Every_format_makes_the_key_of_a_number_with_the_region_of_the_options(string name, string text)
    {
        ImportPlan plan = Import.PlanFiles([FormatReader.FileOf(Encoding.UTF8.GetBytes(text), name)], ToldFormat.Seeker, Network.Empty, new() { Region = "SE", ExportedOn = ToldFormat.Day });
        ImportPlan told = ToldFormat.Plan(Network.Empty, new ToldFormat("cards", ToldFormat.Person(phone: "+46701234567")));
        Assert.Equal(Assert.Single(told.Added()).Contact, Assert.Single(plan.Added()).Contact);
    }
}
