using System.Text.Json;
using Networking.Core.FollowUps;
using Networking.Core.Json.Tests.Support;
using Networking.Core.Leads;
using Networking.Core.Tests.TestData;
using NodaTime;

namespace Networking.Core.Json.Tests;

public class ConfiguredOptionsTests
{
    private static readonly JsonSerializerOptions OnOneLine = new(Configured.Options) { WriteIndented = false };

    [Fact]
    public void Ids_are_strings_as_values_and_as_names()
    {
        Dictionary<LeadId, ContactId> leads = new() { [Ids.Lead(1)] = Ids.Contact(2) };
        string json = Compact(leads);

        Assert.Equal("{\"00000001-0003-0000-0000-000000000000\":\"00000002-0002-0000-0000-000000000000\"}", json);
        Assert.Equal(leads, JsonSerializer.Deserialize<Dictionary<LeadId, ContactId>>(json, Configured.Options));
    }

    [Fact]
    public void Lists_are_arrays_and_attributes_objects()
    {
        ValueList<ContactId> list = [Ids.Contact(1)];
        Attributes attributes = Attributes.None.With("b", "2").With("a", "1");

        Assert.Equal("[\"00000001-0002-0000-0000-000000000000\"]", Compact(list));
        Assert.Equal("{\"a\":\"1\",\"b\":\"2\"}", Compact(attributes));
        Assert.Equal(list, JsonSerializer.Deserialize<ValueList<ContactId>>(Compact(list), Configured.Options));
        Assert.Equal(attributes, JsonSerializer.Deserialize<Attributes>(Compact(attributes), Configured.Options));
    }

    [Fact]
    public void A_contact_is_carried_in_full()
    {
        Network network = Network.Empty.Record(new Contacts.ContactAdded
        {
            Id = Ids.Entry(1),
            On = Journals.Last,
            Contact = Ids.Contact(1),
            Details = new() { GivenName = "Ada", Emails = ["a@b.example"], ImportantDates = [new("birthday", new AnnualDate(12, 10))], GivenCard = true },
        });
        Contact contact = network.AsOf(Journals.Last)[Ids.Contact(1)].Contact;
        string json = Compact(contact);

        Assert.Contains("\"givenName\":\"Ada\",\"familyName\":\"\",\"displayName\":\"Ada\"", json, StringComparison.Ordinal);
        Assert.Equal(contact, JsonSerializer.Deserialize<Contact>(json, Configured.Options));
    }

    [Fact]
    public void A_key_of_a_follow_up_is_carried()
    {
        FollowUpKey key = new("thank-you", Ids.Contact(1), "a/b", Journals.Last);

        Dictionary<FollowUpKey, LocalDate> snoozed = new() { [key] = Journals.Last };

        Assert.Equal(key, JsonSerializer.Deserialize<FollowUpKey>(Compact(key), Configured.Options));
        Assert.Equal("{\"thank-you/00000001-0002-0000-0000-000000000000/a/b/2026-11-23\":\"2026-11-23\"}", Compact(snoozed));
        Assert.Equal(snoozed, JsonSerializer.Deserialize<Dictionary<FollowUpKey, LocalDate>>(Compact(snoozed), Configured.Options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<FollowUpKey, LocalDate>>("{\"x\":\"2026-11-23\"}", Configured.Options));
    }

    [Fact]
    public void A_list_of_anything_else_is_read_with_a_converter_of_its_own()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().ConfigureForNetworking();
        options.Converters.Add(new ValueListConverter<int>());

        Assert.Equal([1, 2], JsonSerializer.Deserialize<ValueList<int>>("[1,2]", options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ValueList<int>>("{}", options));
    }

    [Theory]
    [InlineData("{\"kind\":\"SearchStarted\"}")]
    [InlineData("5")]
    public void What_is_no_entry_is_refused_as_json_is(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JournalEntry>(json, Configured.Options));

    [Fact]
    public void An_entry_of_another_kind_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SearchEnded>(Text.Started, Configured.Options));

    private static string Compact<T>(T value) => JsonSerializer.Serialize(value, OnOneLine);
}
